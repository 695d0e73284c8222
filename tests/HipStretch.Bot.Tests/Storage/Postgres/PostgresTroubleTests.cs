using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresTroubleTests(PostgresTables tables) : IClassFixture<PostgresTables>, IAsyncDisposable
{
    private readonly PostgresTurnStore store = tables.Open();

    [Fact]
    public async Task A_turn_whose_connection_is_killed_in_the_middle_runs_again_and_is_written_once()
    {
        await store.CommittedAsync(Turn.In("c", 0, "a").By(Turn.Ann, 0));
        using var other = new HeldRows(tables.ConnectionString, "UPDATE users SET changed_at = 0;");

        var commit = store.CommitAsync(Turn.In("c", 1, "b").By(Turn.Ann, 1));
        await WaitingAsync();
        tables.Execute($"SELECT pg_terminate_backend({await WaitingAsync()});");
        other.Release();

        (await commit).ShouldBe(new CommitResult.Committed(2, 2));
        tables.ReadLog("c").ShouldBe([(1, "a"), (2, "b")]);
    }

    [Fact]
    public async Task A_turn_whose_statement_is_cancelled_fails_alone_and_leaves_nothing()
    {
        await store.CommittedAsync(Turn.In("c", 0, "a").By(Turn.Ann, 0));
        using var other = new HeldRows(tables.ConnectionString, "UPDATE users SET changed_at = 0;");

        var commit = store.CommitAsync(Turn.In("c", 1, "b").By(Turn.Ann, 1));
        tables.Execute($"SELECT pg_cancel_backend({await WaitingAsync()});");

        (await Should.ThrowAsync<TurnStoreException>(commit)).Message.ShouldContain("57014");
        await store.CommittedAsync(Turn.In("other", 0, "x"));
        other.Release();
        tables.ReadLog("c").ShouldBe([(1, "a")]);
        (await store.CommitAsync(Turn.In("c", 1, "b").By(Turn.Ann, 1))).ShouldBe(new CommitResult.Committed(2, 2));
    }

    /// <summary>Who finds the deadlock ends by it: the store looks once, and must not before the other waits as well.</summary>
    [Fact]
    public async Task A_turn_that_a_deadlock_ends_runs_again()
    {
        await store.CommittedAsync(Turn.In("hers", 0) with { Speaker = Turn.Ann });
        await store.CommittedAsync(Turn.In("also hers", 0) with { Speaker = Turn.Ann });
        using var other = new HeldRows(tables.ConnectionString, "SET deadlock_timeout = '1h'; UPDATE conversations SET changed_at = 0 WHERE id = 'also hers';");

        await using var patient = tables.Reopen("Options=-c deadlock_timeout=3s");
        var commit = patient.CommitAsync(Turn.In("hers", 1, "forget me") with { Speaker = Turn.Ann, ForgetsSpeaker = true });
        await WaitingAsync();
        await other.ExecuteAsync("UPDATE conversations SET changed_at = 0 WHERE id = 'hers';");
        other.Release();

        (await commit).ShouldBe(new CommitResult.Committed(1, 1));
        await store.ShouldHaveNothingOfAsync("also hers");
    }

    [Fact]
    public async Task A_row_that_breaks_a_rule_of_the_data_fails_its_own_turn_only()
    {
        await store.CommittedAsync(Turn.In("c", 0, "a"));
        tables.Execute("INSERT INTO activities SELECT conversation, 2, 'stray', json, logged_at FROM activities;");

        var bad = store.CommitAsync(Turn.In("c", 1, "b"));
        var good = store.CommitAsync(Turn.In("other", 0, "b"));

        (await Should.ThrowAsync<TurnStoreException>(bad)).Message.ShouldContain("breaks a rule of the data");
        (await good).ShouldBe(new CommitResult.Committed(1, 1));
        (await store.LoadAsync("c")).Conversation!.Version.ShouldBe(1);
    }

    /// <summary>Characters of three bytes that hardly compress: an entry of an index has room for 2700 bytes.</summary>
    [Fact]
    public async Task Ids_that_no_index_has_room_for_are_refused_and_those_of_a_channel_of_ours_are_kept()
    {
        var random = new Random(20261123);
        var id = new string([.. Enumerable.Range(0, CommitRules.MaxIdLength).Select(_ => (char)random.Next(0x4e00, 0x9fff))]);

        await store.CommittedAsync(Turn.In(id, 0, id).Answering(id).By(Turn.Ann with { Id = id }, 0) with { Speaker = Turn.Ann with { Id = id } });
        tables.ReadLog(id).ShouldBe([(1, id)]);
        await Should.ThrowAsync<CommitRefusedException>(store.CommitAsync(Turn.In("c", 0) with { Conversation = new(id, id) }));
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    /// <summary>The process of the server that waits for another's rows.</summary>
    private async Task<int> WaitingAsync()
    {
        while (true)
        {
            if (tables.Execute("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock';") is int process)
                return process;
            await Task.Yield();
        }
    }
}
