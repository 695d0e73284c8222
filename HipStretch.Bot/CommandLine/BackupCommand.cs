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
        if (host.Services.GetRequiredService<IOptions<StorageOptions>>().Value.IsInPostgres)
        {
            throw new TurnStoreException("The data is in PostgreSQL: back it up with the database's own tools, such as pg_dump.");
        }

        var directory = Path.GetFullPath(host.Services.GetRequiredService<IOptions<StorageOptions>>().Value.DataDirectory);
        var keys = Path.Combine(directory, KeyFolderSeal.FolderName);
        var isConfigured = host.Services.GetRequiredService<IOptions<EncryptionOptions>>().Value.Keys.Count > 0;
        var path = Path.GetFullPath(file);
        var bytes = SqliteBackup.Copy(new SqliteFile(Path.Combine(directory, SqliteFile.Name)), path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Copied to {path}: {bytes} bytes."));
        Console.WriteLine($"To restore it, stop the server and put it into the data directory as {SqliteFile.Name}, without the -wal and -shm files beside it.");
        Console.WriteLine("What is in it is encrypted, and cannot be read without the keys. With every backup keep these too, in another place:");
        foreach (var place in (string[])[.. isConfigured ? [$"{EncryptionOptions.Section}:Keys"] : Array.Empty<string>(), .. Directory.Exists(keys) ? [$"{keys} (new keys are made there now and then)"] : Array.Empty<string>()])
        {
            Console.WriteLine($"  {place}");
        }

        return Task.CompletedTask;
    }
}
