using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresDurabilityTests(PostgresTables tables) : IClassFixture<PostgresTables>
{
    [Fact]
    public async Task Every_connection_flushes_its_commits_whatever_the_server_the_database_or_the_operator_say()
    {
        tables.Execute($"ALTER DATABASE {tables.Name} SET synchronous_commit = off;");
        await using var source = PostgresDatabase.Parse($"{tables.ConnectionString};Options=-c synchronous_commit=off;Maximum Pool Size=1").BuildSource();

        // The second time it is the same connection, which the pool has had back.
        for (var time = 0; time < 2; time++)
        {
            await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SHOW synchronous_commit;";
            (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe("on");
        }

        tables.Execute("SHOW synchronous_commit;").ShouldBe("off");
        tables.Execute("SHOW fsync;").ShouldBe("on");
    }

    [Fact]
    public async Task A_store_opened_again_has_everything_and_goes_on_counting()
    {
        await using (var store = tables.Open())
            await store.CommittedAsync(Turn.In("c", 0, "a", "b").By(Turn.Ann, 0).Answering("m1"));

        await using var again = tables.Reopen();
        var snapshot = await again.LoadAsync("c", "m1");
        snapshot.Conversation!.Version.ShouldBe(1);
        snapshot.User!.Version.ShouldBe(1);
        Turn.Text(snapshot.Answer!.Value).ShouldBe("answer to m1");
        (await again.CommitAsync(Turn.In("c", 1, "c"))).ShouldBe(new CommitResult.Committed(3, 3));
    }

    [Fact]
    public async Task Closing_writes_what_waits_and_takes_no_more()
    {
        var store = tables.Open("Maximum Pool Size=3");
        var waiting = Enumerable.Range(0, 100).Select(i => store.CommitAsync(Turn.In($"c{i}", 0, "a"))).ToArray();
        await store.DisposeAsync();

        (await Task.WhenAll(waiting)).ShouldAllBe(result => result is CommitResult.Committed);
        await Should.ThrowAsync<ObjectDisposedException>(store.CommitAsync(Turn.In("late", 0)));
        await Should.ThrowAsync<ObjectDisposedException>(store.LoadAsync("c0"));
        tables.ReadLog("c99").ShouldBe([(1, "a")]);
    }
}
