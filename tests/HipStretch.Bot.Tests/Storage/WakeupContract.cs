using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every turn store does with wake-ups; a store's own test class says how to open it.</summary>
public abstract class WakeupContract
{
    private protected abstract ITurnStore Store { get; }

    [Fact]
    public async Task A_wakeup_is_read_as_it_was_set()
    {
        var due = Turn.Noon.AddMilliseconds(7);
        await Store.CommittedAsync(Setting("c", 0, "cue", due));

        var wakeup = (await ReadAsync("c")).ShouldHaveSingleItem();
        (wakeup.Key, wakeup.Due, Turn.Text(wakeup.Json)).ShouldBe(("cue", due, "cue"));
        (await Store.LoadAsync("c")).Wakeups.ShouldHaveSingleItem().Due.ShouldBe(due);
        (await ReadAsync("other")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_has_one_wakeup_and_the_last_that_was_set_counts()
    {
        await Store.CommittedAsync(Setting("c", 0, "cue", Turn.Noon));
        await Store.CommittedAsync(Setting("c", 1, "cue", Turn.Noon.AddMinutes(1)));
        await Store.CommittedAsync(Setting("c", 2, "reminder", Turn.Noon.AddSeconds(1)));

        (await ReadAsync("c")).Select(wakeup => (wakeup.Key, wakeup.Due))
            .ShouldBe([("reminder", Turn.Noon.AddSeconds(1)), ("cue", Turn.Noon.AddMinutes(1))]);
    }

    [Fact]
    public async Task A_cleared_wakeup_is_gone_and_the_others_stay()
    {
        await Store.CommittedAsync(Setting("c", 0, "cue", Turn.Noon));
        await Store.CommittedAsync(Setting("c", 1, "reminder", Turn.Noon));
        await Store.CommittedAsync(Setting("other", 0, "cue", Turn.Noon));

        await Store.CommittedAsync(Turn.In("c", 2) with { Wakeups = [new WakeupChange.Cleared("cue"), new WakeupChange.Cleared("never set")] });

        (await ReadAsync("c")).ShouldHaveSingleItem().Key.ShouldBe("reminder");
        (await ReadAsync("other")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_sets_and_clears_nothing()
    {
        await Store.CommittedAsync(Setting("c", 0, "cue", Turn.Noon));

        await Store.CommitAsync(Setting("c", 0, "cue", Turn.Noon.AddDays(1)));
        await Store.CommitAsync(Turn.In("c", 7) with { Wakeups = [new WakeupChange.Cleared("cue")] });

        (await ReadAsync("c")).ShouldHaveSingleItem().Due.ShouldBe(Turn.Noon);
    }

    [Fact]
    public async Task Conversations_are_due_once_each_and_the_longest_overdue_first()
    {
        await Store.CommittedAsync(Setting("late", 0, "cue", Turn.Noon.AddSeconds(-1)));
        await Store.CommittedAsync(Setting("later", 0, "cue", Turn.Noon.AddSeconds(-9)));
        await Store.CommittedAsync(Setting("later", 1, "reminder", Turn.Noon.AddSeconds(-8)));
        await Store.CommittedAsync(Setting("now", 0, "cue", Turn.Noon));
        await Store.CommittedAsync(Setting("soon", 0, "cue", Turn.Noon.AddMilliseconds(1)));

        (await DueAsync(10)).ShouldBe(["later", "late", "now"]);
        (await DueAsync(2)).ShouldBe(["later", "late"]);
    }

    private static TurnCommit Setting(string conversation, long expected, string key, DateTimeOffset due) =>
        Turn.In(conversation, expected) with { Wakeups = [new WakeupChange.Set(new Wakeup(key, due, Turn.Json(key)))] };

    private Task<IReadOnlyList<Wakeup>> ReadAsync(string conversation) =>
        Store.ReadWakeupsAsync(Turn.Conversation(conversation), TestContext.Current.CancellationToken);

    private async Task<IEnumerable<string>> DueAsync(int most) =>
        (await Store.ReadDueAsync(Turn.Noon, most, TestContext.Current.CancellationToken)).Select(conversation => conversation.Id);
}
