using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

public sealed class SqliteBackupTests : IAsyncDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly SqliteTurnStore store;

    public SqliteBackupTests() => store = SqliteTurnStore.Open(folder.Options);

    private string Copy => Path.Combine(folder.Options.DataDirectory, "copy.db");

    [Fact]
    public async Task A_copy_made_under_load_is_whole()
    {
        await store.CommittedAsync(Turn.In("first", 0, "a"));
        var load = Task.WhenAll(Enumerable.Range(0, 500).Select(n => store.CommittedAsync(Turn.In($"c{n}", 0, "a", "b"))));
        var bytes = SqliteBackup.Copy(folder.File, Copy);
        await load;

        new FileInfo(Copy).Length.ShouldBe(bytes);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Copy).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        using (var connection = new SqliteFile(Copy).OpenReader())
        {
            SqliteFolder.Ask(connection, "PRAGMA integrity_check;").ShouldBe("ok");
            SqliteFolder.Ask(connection, "SELECT COUNT(*) FROM conversations c WHERE last_sequence <> (SELECT COUNT(*) FROM activities WHERE conversation = c.key);").ShouldBe("0");
        }

        await using var opened = SqliteTurnStore.Open(new SqliteFile(Copy), new SqliteFile(Copy).OpenWriter);
        (await opened.LoadAsync("first")).Conversation.ShouldNotBeNull();
    }

    [Fact]
    public void A_file_that_is_there_is_not_overwritten()
    {
        File.WriteAllText(Copy, "mine");

        Should.Throw<TurnStoreException>(() => SqliteBackup.Copy(folder.File, Copy)).Message.ShouldContain("already");
        File.ReadAllText(Copy).ShouldBe("mine");
    }

    [Fact]
    public void Where_there_is_no_data_no_copy_is_left()
    {
        Should.Throw<TurnStoreException>(() => SqliteBackup.Copy(new SqliteFile(Copy + ".missing"), Copy)).Message.ShouldContain("There is no data file");
        File.Exists(Copy).ShouldBeFalse();
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }
}
