using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresLostCommitTests(PostgresTables tables) : IClassFixture<PostgresTables>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commit_that_lost_its_connection_is_not_run_again_and_who_tries_again_learns_what_became_of_it(bool arrives)
    {
        await using var relay = new CommitRelay(tables.Server.Socket);
        await using var store = tables.Open($"Host=127.0.0.1;Port={relay.Port}");
        var turn = Turn.In("c", 0, "a").Answering("m1");
        relay.LoseNextCommit(arrives);

        (await Should.ThrowAsync<TurnStoreException>(store.CommitAsync(turn))).Message.ShouldContain("may be there or not");

        relay.Commits.ShouldBe(1);
        (await store.LoadAsync("c", "m1")).Answer.HasValue.ShouldBe(arrives);
        (await store.CommitAsync(turn)).ShouldBe(arrives ? new CommitResult.Conflict(TurnDocument.Conversation) : new CommitResult.Committed(1, 1));
        tables.ReadLog("c").ShouldBe([(1, "a")]);
    }
}
