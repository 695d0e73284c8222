using System.CommandLine;
using System.Globalization;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sealing;
using HipStretch.Bot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>backup</c>: a copy of the data as of now, while the server runs or not.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to make; one that exists is never overwritten." };
        var command = new Command("backup", "Copies the data of the data directory into a new file, also while the server runs.") { file };
        command.SetAction((arguments, _) => Starting.GuardAsync(() => Copy(arguments.GetValue(file)!), "No backup was made."));
        return command;
    }

    private static Task Copy(string file)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddTurnStore();
        using var host = builder.Build();
        var directory = Path.GetFullPath(host.Services.GetRequiredService<IOptions<StorageOptions>>().Value.DataDirectory);
        var usesFolder = host.Services.GetRequiredService<IOptions<EncryptionOptions>>().Value.Keys.Count == 0;
        var path = Path.GetFullPath(file);
        var bytes = SqliteBackup.Copy(new SqliteFile(Path.Combine(directory, SqliteFile.Name)), path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Copied to {path}: {bytes} bytes."));
        Console.WriteLine($"To restore it, stop the server and put it into the data directory as {SqliteFile.Name}, without the -wal and -shm files beside it.");
        Console.WriteLine(usesFolder
            ? $"What is in it is encrypted: keep a copy of {Path.Combine(directory, KeyFolderSeal.FolderName)} too, in another place. Without those keys it cannot be read."
            : $"What is in it is encrypted: keep {EncryptionOptions.Section}:Keys too, in another place. Without those keys it cannot be read.");
        return Task.CompletedTask;
    }
}
