using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every turn store does when things are to go for good; a store's own test class says how to open it.</summary>
public abstract class RetentionContract
{
    private static readonly UserKey Bob = new("directline", "bob");

    private protected abstract ITurnStore Turns { get; }

    private protected abstract IOutboxStore Outbox { get; }

    private protected abstract IRetentionStore Store { get; }

    [Fact]
    public async Task A_forgotten_person_leaves_neither_state_nor_conversation_and_others_keep_theirs()
    {
        await Turns.CommittedAsync(Full("hers", 0, Turn.Ann).By(Turn.Ann, 0));
        await Turns.CommittedAsync(Full("also hers", 0, Turn.Ann));
        await Turns.CommittedAsync(Full("his", 0, Bob));

        (await Store.ForgetAsync(Turn.Ann, Token)).ShouldBe(2);

        await ShouldBeGoneAsync("hers");
        await ShouldBeGoneAsync("also hers");
        (await Turns.LoadAsync("hers")).User.ShouldBeNull();
        (await Turns.LoadAsync("his", "m")).Answer.ShouldNotBeNull();
        (await Store.ForgetAsync(Turn.Ann, Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_turn_that_forgets_its_speaker_leaves_itself_alone()
    {
        await Turns.CommittedAsync(Full("hers", 0, Turn.Ann).By(Turn.Ann, 0));
        await Turns.CommittedAsync(Full("also hers", 0, Turn.Ann));

        (await Turns.CommitAsync(Turn.In("hers", 1, "forget me", "done") with { Speaker = Turn.Ann, ForgetsSpeaker = true }))
            .ShouldBe(new CommitResult.Committed(2, 3));

        await ShouldBeGoneAsync("also hers");
        var left = await Turns.LoadAsync("hers", "m");
        (left.User, left.Answer).ShouldBe((null, null));
        left.Wakeups.ShouldBeEmpty();
        (await Outbox.ReadOutboxAsync(Turn.Conversation("hers"), Token)).ShouldBeEmpty();
        (await Turns.ReadLogAsync(Turn.Conversation("hers"), 0, 10, Token))!.Entries.Select(entry => Turn.Text(entry.Json)).ShouldBe(["forget me", "done"]);
    }

    [Fact]
    public async Task A_turn_that_would_forget_but_lost_a_race_forgets_nothing()
    {
        await Turns.CommittedAsync(Full("hers", 0, Turn.Ann).By(Turn.Ann, 0));

        await Turns.CommitAsync(Turn.In("hers", 0) with { Speaker = Turn.Ann, ForgetsSpeaker = true });

        (await Turns.LoadAsync("hers", "m")).Answer.ShouldNotBeNull();
        (await Turns.LoadAsync("hers")).User.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_erased_conversation_is_gone_with_all_that_hangs_on_it()
    {
        await Turns.CommittedAsync(Full("c", 0, Turn.Ann).By(Turn.Ann, 0));
        await Turns.CommittedAsync(Full("other", 0, Turn.Ann));

        (await Store.EraseAsync(Turn.Conversation("c"), 1, Token)).ShouldBeTrue();
        (await Store.EraseAsync(Turn.Conversation("never was"), 0, Token)).ShouldBeFalse();

        await ShouldBeGoneAsync("c");
        (await Turns.LoadAsync("other", "m")).Answer.ShouldNotBeNull();
        (await Turns.LoadAsync("other")).User.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_conversation_that_somebody_went_on_with_is_not_erased()
    {
        await Turns.CommittedAsync(Turn.In("c", 0, "a"));
        await Turns.CommittedAsync(Turn.In("c", 1, "b"));

        (await Store.EraseAsync(Turn.Conversation("c"), 1, Token)).ShouldBeFalse();

        (await Turns.ReadLogAsync(Turn.Conversation("c"), 0, 10, Token))!.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_nobody_changed_for_long_retires_and_what_still_waits_for_something_stays()
    {
        var old = Turn.Noon.AddDays(-91);
        await Turns.CommittedAsync(Turn.In("old", 0) with { At = old, Speaker = Turn.Ann });
        await Turns.CommittedAsync((Turn.In("older", 0) with { At = old.AddDays(-1), Speaker = Bob }).By(Bob, 0));
        await Turns.CommittedAsync(Full("waiting", 0, Turn.Ann) with { At = old });
        await Turns.CommittedAsync(Turn.In("never woken", 0) with { At = old, Wakeups = [new WakeupChange.Set(new Wakeup("cue", old, Turn.Json("cue")))] });
        await Turns.CommittedAsync(Turn.In("new", 0) with { Speaker = Turn.Ann });

        (await Store.RetireAsync(Turn.Noon.AddDays(-90), 100, Token)).ShouldBe(4);

        await ShouldBeGoneAsync("old");
        await ShouldBeGoneAsync("older");
        await ShouldBeGoneAsync("never woken");
        (await Turns.LoadAsync(new(Turn.Conversation("older"), Bob), Token)).User.ShouldBeNull();
        (await Turns.LoadAsync("waiting")).Conversation.ShouldNotBeNull();
        (await Turns.LoadAsync("new")).Conversation.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_persons_state_stays_as_long_as_a_conversation_of_theirs()
    {
        var old = Turn.Noon.AddDays(-91);
        await Turns.CommittedAsync((Turn.In("old", 0) with { At = old, Speaker = Turn.Ann }).By(Turn.Ann, 0));
        await Turns.CommittedAsync(Turn.In("new", 0) with { Speaker = Turn.Ann });

        await Store.RetireAsync(Turn.Noon.AddDays(-90), 100, Token);

        (await Turns.LoadAsync("new")).User.ShouldNotBeNull();
    }

    [Fact]
    public async Task No_more_retires_at_once_than_is_asked_for_and_the_oldest_first()
    {
        for (var i = 0; i < 5; i++)
        {
            await Turns.CommittedAsync(Turn.In($"c{i}", 0) with { At = Turn.Noon.AddDays(-i) });
        }

        (await Store.RetireAsync(Turn.Noon.AddDays(1), 2, Token)).ShouldBe(2);

        await ShouldBeGoneAsync("c4");
        await ShouldBeGoneAsync("c3");
        (await Turns.LoadAsync("c2")).Conversation.ShouldNotBeNull();
    }

    private static TurnCommit Full(string conversation, long expected, UserKey speaker) =>
        Turn.In(conversation, expected, "a").Answering("m") with
        {
            Speaker = speaker,
            Outbox = [new OutboxMessage(OutboxKind.Send, "a", "http://localhost", Turn.Json("a"))],
            Wakeups = [new WakeupChange.Set(new Wakeup("cue", Turn.Noon, Turn.Json("cue")))],
        };

    private async Task ShouldBeGoneAsync(string conversation)
    {
        await Turns.ShouldHaveNothingOfAsync(conversation, "m");
        (await Turns.ReadLogAsync(Turn.Conversation(conversation), 0, 10, Token)).ShouldBeNull();
        (await Turns.ReadWakeupsAsync(Turn.Conversation(conversation), Token)).ShouldBeEmpty();
        (await Outbox.ReadOutboxAsync(Turn.Conversation(conversation), Token)).ShouldBeEmpty();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
