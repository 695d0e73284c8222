using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every turn store does when many turns come at once.</summary>
public abstract class ConcurrentTurnsContract
{
    private const int Conversations = 50;
    private const int TurnsEach = 10;

    private protected abstract ITurnStore Store { get; }

    private protected abstract IReadOnlyList<(long Sequence, string Id)> ReadLog(string conversation);

    [Fact]
    public async Task Five_hundred_turns_at_once_on_fifty_conversations_are_all_there_exactly_once()
    {
        await Task.WhenAll(Enumerable.Range(0, Conversations * TurnsEach)
            .Select(i => CommitUntilItHolds($"c{i % Conversations}", $"a{i}")));

        for (var i = 0; i < Conversations; i++)
        {
            var log = ReadLog($"c{i}");
            log.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, TurnsEach).Select(n => (long)n));
            log.Select(entry => entry.Id).ShouldBe(
                Enumerable.Range(0, TurnsEach).Select(turn => $"a{i + (turn * Conversations)}"), ignoreOrder: true);
            (await Store.LoadAsync($"c{i}")).Conversation!.Version.ShouldBe(TurnsEach);
        }
    }

    [Fact]
    public async Task Turns_that_race_for_one_user_are_written_one_by_one()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(i => Store.CommitAsync(Turn.In($"c{i}", 0).By(Turn.Ann, 0))));

        results.Count(result => result is CommitResult.Committed).ShouldBe(1);
        results.Count(result => result is CommitResult.Conflict { Document: TurnDocument.User }).ShouldBe(19);
        (await Store.LoadAsync("any")).User!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_bad_turn_among_good_ones_fails_alone()
    {
        await Store.CommittedAsync(Turn.In("c", 0, "a"));

        var before = Store.CommitAsync(Turn.In("before", 0, "x"));
        var refused = Store.CommitAsync(Turn.In("refused", 0, "twice", "twice"));
        var duplicate = Store.CommitAsync(Turn.In("c", 1, "a"));
        var stale = Store.CommitAsync(Turn.In("c", 7, "b"));
        var after = Store.CommitAsync(Turn.In("after", 0, "y"));

        await Should.ThrowAsync<ArgumentException>(refused);
        (await duplicate).ShouldBe(new CommitResult.Duplicate("a"));
        (await stale).ShouldBe(new CommitResult.Conflict(TurnDocument.Conversation));
        (await before).ShouldBe(new CommitResult.Committed(1, 1));
        (await after).ShouldBe(new CommitResult.Committed(1, 1));
        ReadLog("before").ShouldBe([(1, "x")]);
        ReadLog("after").ShouldBe([(1, "y")]);
        await Store.ShouldHaveNothingOfAsync("refused");
    }

    [Fact]
    public async Task A_turn_in_the_queue_is_written_and_told_even_if_its_caller_gives_up()
    {
        using var patience = new CancellationTokenSource();
        var commit = Store.CommitAsync(Turn.In("c", 0, "a"), patience.Token);
        await patience.CancelAsync();

        (await commit).ShouldBe(new CommitResult.Committed(1, 1));
        await Should.ThrowAsync<OperationCanceledException>(Store.CommitAsync(Turn.In("c", 1, "b"), patience.Token));
        ReadLog("c").ShouldBe([(1, "a")]);
    }

    private async Task CommitUntilItHolds(string conversation, string activity)
    {
        CommitResult result;
        do
        {
            var version = (await Store.LoadAsync(conversation)).Conversation?.Version ?? 0;
            result = await Store.CommitAsync(Turn.In(conversation, version, activity));
        }
        while (result is CommitResult.Conflict);
        result.ShouldBeOfType<CommitResult.Committed>();
    }
}
