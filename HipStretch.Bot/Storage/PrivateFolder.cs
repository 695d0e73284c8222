namespace HipStretch.Bot.Storage;

/// <summary>Makes a folder and a file that nobody but the server's account can read, where the system is a Unix.</summary>
internal static class PrivateFolder
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    /// <summary>
    /// Makes folder (0700) and file (0600) where they are missing. Those that exist keep their mode, which is their operator's choice,
    /// and are not opened: closing a file drops the locks that SQLite has on it in this process.
    /// </summary>
    /// <returns>The full path of the file.</returns>
    /// <exception cref="TurnStoreException">The folder or the file cannot be made.</exception>
    public static string MakeFile(string folder, string name)
    {
        var path = Path.Combine(Path.GetFullPath(folder), name);
        try
        {
            MakeFolder(folder);
            if (!File.Exists(path))
                MakeFile(path);
            return path;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new TurnStoreException(
                $"The data file '{path}' cannot be made ({trouble.Message}). "
                + "Let the server's account write the folder, or name another in HipStretch:DataDirectory.",
                trouble);
        }
    }

    /// <summary>Makes a folder (0700) where it is missing.</summary>
    /// <returns>Its full path.</returns>
    /// <exception cref="TurnStoreException">It cannot be made.</exception>
    public static string Make(string folder)
    {
        try
        {
            MakeFolder(folder);
            return Path.GetFullPath(folder);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new TurnStoreException(
                $"The folder '{folder}' cannot be made ({trouble.Message}). "
                + "Let the server's account write the folder above it, or name another in HipStretch:DataDirectory.",
                trouble);
        }
    }

    /// <summary>Makes a new file (0600) in a folder that is there.</summary>
    /// <exception cref="TurnStoreException">A file of that name is there already, or it cannot be made.</exception>
    public static void NewFile(string path)
    {
        try
        {
            MakeFile(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new TurnStoreException(
                File.Exists(path)
                    ? $"There is a file '{path}' already. Name another; none is ever overwritten."
                    : $"The file '{path}' cannot be made ({trouble.Message}). Name a folder that exists and that this account can write.",
                trouble);
        }
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerFolder);
    }

    private static void MakeFile(string path)
    {
        var making = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            making.UnixCreateMode = OwnerFile;
        new FileStream(path, making).Dispose();
    }
}
