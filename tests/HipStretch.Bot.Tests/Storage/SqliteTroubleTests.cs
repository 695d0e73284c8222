using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

public sealed class SqliteTroubleTests : IDisposable
{
    private readonly SqliteFolder folder = new();
    private string limit = "PRAGMA max_page_count;";
    private Action beforeOpening = () => { };

    public SqliteTroubleTests() => PrivateFolder.MakeFile(folder.Options.DataDirectory, SqliteFile.Name);

    [Fact]
    public async Task A_full_disk_fails_its_turns_with_advice_and_room_lets_them_pass()
    {
        limit = "PRAGMA max_page_count = 100;";
        await using var store = Open();
        await store.CommittedAsync(Turn.In("c", 0, "a"));

        var big = Big(Turn.In("c", 1, "b"));
        var trouble = await Should.ThrowAsync<TurnStoreException>(store.CommitAsync(big));
        trouble.Message.ShouldContain("The disk is full: free some space");
        trouble.Message.ShouldContain(folder.File.Path);
        (await store.LoadAsync("c")).Conversation!.Version.ShouldBe(1);
        folder.ReadLog("c").ShouldBe([(1, "a")]);

        limit = "PRAGMA max_page_count;";
        (await store.CommitAsync(big)).ShouldBe(new CommitResult.Committed(2, 2));
    }

    [Fact]
    public async Task A_disk_that_fills_up_fails_the_whole_group_and_leaves_nothing_of_it()
    {
        limit = "PRAGMA max_page_count = 100;";
        await using var store = Open();
        using var gate = new ManualResetEventSlim();
        var writing = new TaskCompletionSource();
        beforeOpening = () =>
        {
            writing.TrySetResult();
            gate.Wait();
        };

        var alone = store.CommitAsync(Turn.In("alone", 0));
        await writing.Task;
        var group = new[] { Turn.In("first", 0), Big(Turn.In("big", 0)), Turn.In("last", 0) }.Select(store.CommitAsync).ToArray();
        gate.Set();

        foreach (var commit in group)
            await Should.ThrowAsync<TurnStoreException>(commit);
        (await alone).ShouldBe(new CommitResult.Committed(1, 0));
        foreach (var conversation in (string[])["first", "big", "last"])
            await store.ShouldHaveNothingOfAsync(conversation);
    }

    [Fact]
    public async Task A_database_that_another_program_holds_fails_turns_until_it_lets_go()
    {
        await using var store = Open();
        using (var other = folder.File.OpenWriter())
        using (other.BeginTransaction(deferred: false))
        {
            limit = "PRAGMA busy_timeout = 0;";
            var trouble = await Should.ThrowAsync<TurnStoreException>(store.CommitAsync(Turn.In("c", 0)));
            trouble.Message.ShouldContain("Another program holds it");
        }

        await store.CommittedAsync(Turn.In("c", 0));
    }

    [Fact]
    public async Task A_row_that_breaks_a_rule_of_the_data_fails_its_own_turn_only()
    {
        await using var store = Open();
        await store.CommittedAsync(Turn.In("c", 0, "a"));
        folder.Execute("INSERT INTO activities SELECT conversation, 2, 'stray', json, logged_at FROM activities;");

        var bad = store.CommitAsync(Turn.In("c", 1, "b"));
        var good = store.CommitAsync(Turn.In("other", 0, "b"));

        (await Should.ThrowAsync<TurnStoreException>(bad)).Message.ShouldContain("breaks a rule of the data");
        (await good).ShouldBe(new CommitResult.Committed(1, 1));
        (await store.LoadAsync("c")).Conversation!.Version.ShouldBe(1);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_with_advice()
    {
        var below = Path.Combine(folder.File.Path, "data");
        var trouble = Should.Throw<TurnStoreException>(() => SqliteTurnStore.Open(new StorageOptions { DataDirectory = below }));
        trouble.Message.ShouldContain(below);
        trouble.Message.ShouldContain("HipStretch:DataDirectory");
    }

    [Fact]
    public void A_file_that_is_not_a_database_is_told_with_advice()
    {
        File.WriteAllText(folder.File.Path, new string('x', 4096));
        Should.Throw<TurnStoreException>(() => SqliteTurnStore.Open(folder.Options)).Message.ShouldContain("restore the last backup");
    }

    [Fact]
    public void A_file_that_a_newer_program_wrote_is_refused_untouched()
    {
        folder.Execute("PRAGMA user_version = 9000;");
        Should.Throw<TurnStoreException>(() => SqliteTurnStore.Open(folder.Options)).Message.ShouldContain("has version 9000");

        using var connection = folder.File.OpenReader();
        SqliteFolder.Ask(connection, "SELECT count(*) FROM sqlite_schema;").ShouldBe("0");
    }

    public void Dispose() => folder.Dispose();

    private static TurnCommit Big(TurnCommit turn) =>
        turn with { State = turn.State with { Json = new byte[CommitRules.MaxJsonBytes] } };

    private SqliteTurnStore Open() => SqliteTurnStore.Open(folder.File, () =>
    {
        beforeOpening();
        var connection = folder.File.OpenWriter();
        SqliteFolder.Ask(connection, limit);
        return connection;
    });
}
