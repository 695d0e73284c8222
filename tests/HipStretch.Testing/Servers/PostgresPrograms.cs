using System.Diagnostics;

namespace HipStretch.Testing.Servers;

/// <summary>The programs of a PostgreSQL server that this machine has. They refuse to run as root, and run as the account 'postgres' then.</summary>
public static class PostgresPrograms
{
    /// <summary>What to tell where they are missing.</summary>
    public const string WhyNot = "There is no PostgreSQL server here (initdb and pg_ctl, below /usr/lib/postgresql or on the PATH; as root, the account 'postgres' too).";

    private static readonly string? Folder = Folders().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    /// <summary>Whether they are here, and can be run.</summary>
    public static bool AreThere { get; } = Folder is not null && (!IsRoot || File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)));

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Makes a folder of the account that runs the server.</summary>
    internal static DirectoryInfo MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("hipstretch-pg-");
        if (IsRoot)
            Run(new ProcessStartInfo("chown", ["postgres:", folder.FullName]));
        return folder;
    }

    /// <summary>Runs one to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it wrote.</exception>
    internal static void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(Folder!, program);
        Run(IsRoot ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments]) : new ProcessStartInfo(path, arguments));
    }

    private static void Run(ProcessStartInfo start)
    {
        // The server inherits what is open, so that a pipe would not end before it does: pg_ctl writes the server's log to a file, and little itself.
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        start.WorkingDirectory = Path.GetTempPath();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} failed: {process.StandardError.ReadToEnd()}");
    }

    private static IEnumerable<string> Folders()
    {
        var versions = new DirectoryInfo("/usr/lib/postgresql");
        var debian = versions.Exists ? versions.GetDirectories().OrderByDescending(version => version.Name.Length).ThenByDescending(version => version.Name) : Enumerable.Empty<DirectoryInfo>();
        return debian.Select(version => Path.Combine(version.FullName, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
    }
}
