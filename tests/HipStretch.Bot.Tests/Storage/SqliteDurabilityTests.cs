using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

public sealed class SqliteDurabilityTests : IDisposable
{
    private readonly SqliteFolder folder = new();

    [Fact]
    public async Task The_writer_flushes_every_commit_to_the_disk()
    {
        SqliteConnection? writer = null;
        PrivateFolder.MakeFile(folder.Options.DataDirectory, SqliteFile.Name);
        await using var store = SqliteTurnStore.Open(folder.File, () => writer = folder.File.OpenWriter());
        await store.CommittedAsync(Turn.In("c", 0));

        SqliteFolder.Ask(writer!, "PRAGMA synchronous;").ShouldBe("2");
        SqliteFolder.Ask(writer!, "PRAGMA journal_mode;").ShouldBe("wal");
        SqliteFolder.Ask(writer!, "PRAGMA foreign_keys;").ShouldBe("1");
    }

    [Fact]
    public async Task A_store_opened_again_has_everything_and_goes_on_counting()
    {
        await using (var store = SqliteTurnStore.Open(folder.Options))
            await store.CommittedAsync(Turn.In("c", 0, "a", "b").By(Turn.Ann, 0).Answering("m1"));

        await using var again = SqliteTurnStore.Open(folder.Options);
        var snapshot = await again.LoadAsync("c", "m1");
        snapshot.Conversation!.Version.ShouldBe(1);
        snapshot.User!.Version.ShouldBe(1);
        Turn.Text(snapshot.Answer!.Value).ShouldBe("answer to m1");
        (await again.CommitAsync(Turn.In("c", 1, "c"))).ShouldBe(new CommitResult.Committed(3, 3));
    }

    [Fact]
    public async Task Closing_writes_what_waits_and_takes_no_more()
    {
        var store = SqliteTurnStore.Open(folder.Options);
        var waiting = Enumerable.Range(0, 300).Select(i => store.CommitAsync(Turn.In($"c{i}", 0, "a"))).ToArray();
        await store.LoadAsync("c0");
        await store.DisposeAsync();

        (await Task.WhenAll(waiting)).ShouldAllBe(result => result is CommitResult.Committed);
        await Should.ThrowAsync<ObjectDisposedException>(store.CommitAsync(Turn.In("late", 0)));
        await Should.ThrowAsync<ObjectDisposedException>(store.LoadAsync("c0"));
        File.Exists(folder.File.Path + "-wal").ShouldBeFalse("SQLite removes it when the last connection closes");
    }

    [Fact]
    public async Task Only_the_owner_can_read_the_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has access lists, and local application data has its owner's.");
        await using var store = SqliteTurnStore.Open(folder.Options);
        await store.CommittedAsync(Turn.In("c", 0));

        Mode(folder.Options.DataDirectory).ShouldBe("700");
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            Mode(folder.File.Path + suffix).ShouldBe("600", suffix);
    }

    public void Dispose() => folder.Dispose();

    private static string Mode(string path) =>
        OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(path), toBase: 8);
}
