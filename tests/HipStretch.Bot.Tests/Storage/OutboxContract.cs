using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every turn store does with messages that are to be delivered; a store's own test class says how to open it.</summary>
public abstract class OutboxContract
{
    private protected abstract ITurnStore Turns { get; }

    private protected abstract IOutboxStore Store { get; }

    [Fact]
    public async Task What_was_never_queued_is_an_empty_outbox()
    {
        await Turns.CommittedAsync(Turn.In("c", 0, "a"));

        (await ReadAsync("c")).ShouldBeEmpty();
        (await ReadAsync("never seen")).ShouldBeEmpty();
        (await ConversationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Messages_are_read_in_the_order_of_turns_and_replies_until_they_are_removed()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a", "b"));
        await Turns.CommittedAsync(Saying("other", 0, "x"));
        await Turns.CommittedAsync(Saying("c", 1, "c"));

        (await TextsAsync("c")).ShouldBe(["a", "b", "c"]);
        (await TextsAsync("c")).ShouldBe(["a", "b", "c"]);
        (await TextsAsync("other")).ShouldBe(["x"]);
    }

    [Fact]
    public async Task A_message_is_read_as_it_was_queued()
    {
        var at = Turn.Noon.AddMilliseconds(7);
        await Turns.CommittedAsync(Saying("c", 0, "a") with { At = at });

        var message = (await ReadAsync("c")).ShouldHaveSingleItem();
        message.ServiceUrl.ShouldBe("http://localhost/a");
        message.QueuedAt.ShouldBe(at);
    }

    [Fact]
    public async Task A_removed_message_is_gone_and_the_others_stay()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a", "b", "c"));
        var queued = await ReadAsync("c");

        (await RemoveAsync(queued[1].Id)).ShouldBeTrue();
        (await TextsAsync("c")).ShouldBe(["a", "c"]);

        await RemoveAsync(queued[0].Id);
        await RemoveAsync(queued[2].Id);
        (await ReadAsync("c")).ShouldBeEmpty();
        (await ConversationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Removing_what_is_gone_or_never_was_harms_nothing_and_is_told()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a", "b"));
        var first = (await ReadAsync("c"))[0].Id;

        (await RemoveAsync(first, "theirs")).ShouldBeTrue();
        (await RemoveAsync(first, "theirs")).ShouldBeFalse();
        (await RemoveAsync(first)).ShouldBeFalse();
        (await RemoveAsync(long.MaxValue)).ShouldBeFalse();
        (await RemoveAsync(-1)).ShouldBeFalse();

        (await TextsAsync("c")).ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_place_in_the_outbox_is_never_given_twice()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a"));
        var first = (await ReadAsync("c"))[0].Id;
        await RemoveAsync(first);
        await Turns.CommittedAsync(Saying("c", 1, "b"));

        (await ReadAsync("c"))[0].Id.ShouldBeGreaterThan(first);
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_queues_nothing()
    {
        await Turns.CommittedAsync(Turn.In("c", 0, "taken"));

        await Turns.CommitAsync(Saying("c", 0, "stale"));
        await Turns.CommitAsync(Saying("c", 1, "taken"));
        await Should.ThrowAsync<CommitRefusedException>(Turns.CommitAsync(Saying("c", 1, "b") with { Outbox = [new(OutboxKind.Send, "b", "", Turn.Json("b"))] }));

        (await ReadAsync("c")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_conversation_with_messages_is_listed_once()
    {
        var teams = new ConversationKey("msteams", "c");
        await Turns.CommittedAsync(Saying("c", 0, "a", "b"));
        await Turns.CommittedAsync(Saying("c", 1, "c"));
        await Turns.CommittedAsync(Saying("c", 0, "x") with { Conversation = teams });
        await Turns.CommittedAsync(Turn.In("silent", 0, "y"));

        (await ConversationsAsync()).ShouldBe([Turn.Conversation("c"), teams], ignoreOrder: true);
    }

    [Fact]
    public async Task A_long_outbox_is_read_page_by_page_from_its_start()
    {
        var texts = Enumerable.Range(0, 120).Select(i => $"{i}").ToArray();
        await Turns.CommittedAsync(Saying("c", 0, texts));
        var read = new List<string>();
        while (await ReadAsync("c") is { Count: > 0 } page)
        {
            foreach (var message in page)
            {
                read.Add(Turn.Text(message.Json));
                await RemoveAsync(message.Id);
            }
        }

        read.ShouldBe(texts);
    }

    [Fact]
    public async Task An_activity_keeps_the_id_that_its_channel_gave()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a", "b"));
        var queued = await ReadAsync("c");
        await RemoveAsync(queued[0].Id, "theirs");
        await RemoveAsync(queued[1].Id);

        await Turns.CommittedAsync(Changing("c", 1, (OutboxKind.Update, "a"), (OutboxKind.Delete, "a"), (OutboxKind.Update, "b")));

        (await ReadAsync("c")).Select(message => (message.Kind, message.ChannelId))
            .ShouldBe([(OutboxKind.Update, "theirs"), (OutboxKind.Delete, "theirs"), (OutboxKind.Update, null)]);
    }

    [Fact]
    public async Task An_answer_to_what_a_channel_calls_by_its_own_id_is_one_to_ours()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a"));
        await Turns.CommittedAsync(Saying("other", 0, "a"));
        await RemoveAsync((await ReadAsync("c"))[0].Id, "theirs");

        (await Turns.LoadAsync(new(Turn.Conversation("c"), Turn.Ann, ReplyTo: "theirs"), Token)).Answered.ShouldBe("a");
        (await Turns.LoadAsync(new(Turn.Conversation("c"), Turn.Ann, ReplyTo: "unknown"), Token)).Answered.ShouldBeNull();
        (await Turns.LoadAsync(new(Turn.Conversation("other"), Turn.Ann, ReplyTo: "theirs"), Token)).Answered.ShouldBeNull();
    }

    [Theory]
    [InlineData("nul\0")]
    [InlineData("half \ud83d")]
    [InlineData("")]
    public async Task A_channel_that_gives_what_can_be_no_id_still_has_the_message(string channelId)
    {
        await Turns.CommittedAsync(Saying("c", 0, "a"));

        await RemoveAsync((await ReadAsync("c"))[0].Id, channelId);

        (await ReadAsync("c")).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_node_at_a_time_delivers_for_a_conversation()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a"));
        await Turns.CommittedAsync(Saying("other", 0, "a"));

        (await ClaimAsync("c", "one", seconds: 0)).ShouldBeTrue();
        (await ClaimAsync("c", "two", seconds: 29)).ShouldBeFalse();
        (await ClaimAsync("other", "two", seconds: 29)).ShouldBeTrue();
        (await ClaimAsync("c", "one", seconds: 29)).ShouldBeTrue();
        (await ClaimAsync("c", "two", seconds: 31)).ShouldBeFalse();
        (await ClaimAsync("c", "two", seconds: 60)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_claim_that_is_renewed_lasts_longer()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a"));
        await ClaimAsync("c", "one", seconds: 0);

        (await RenewAsync("c", "one", seconds: 20)).ShouldBeTrue();
        (await ClaimAsync("c", "two", seconds: 49)).ShouldBeFalse();
        (await ClaimAsync("c", "two", seconds: 51)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_claim_that_was_taken_is_not_renewed_even_where_it_was_given_back()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a"));
        (await RenewAsync("c", "one", seconds: 0)).ShouldBeFalse();
        await ClaimAsync("c", "one", seconds: 0);
        await ClaimAsync("c", "two", seconds: 31);

        (await RenewAsync("c", "one", seconds: 32)).ShouldBeFalse();
        await Store.ReleaseOutboxAsync(Turn.Conversation("c"), "two", Token);
        (await RenewAsync("c", "one", seconds: 33)).ShouldBeFalse();
        (await ClaimAsync("c", "three", seconds: 33)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_claim_that_is_given_back_is_free_and_nobody_gives_back_anothers()
    {
        await Turns.CommittedAsync(Saying("c", 0, "a"));
        await ClaimAsync("c", "one", seconds: 0);

        await Store.ReleaseOutboxAsync(Turn.Conversation("c"), "two", Token);
        (await ClaimAsync("c", "two", seconds: 1)).ShouldBeFalse();

        await Store.ReleaseOutboxAsync(Turn.Conversation("c"), "one", Token);
        (await ClaimAsync("c", "two", seconds: 1)).ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_claims_for_a_conversation_that_is_not_there() => (await ClaimAsync("never seen", "one", seconds: 0)).ShouldBeFalse();

    private Task<bool> ClaimAsync(string conversation, string owner, int seconds) => Store.ClaimOutboxAsync(
        Turn.Conversation(conversation), owner, Turn.Noon.AddSeconds(seconds), Turn.Noon.AddSeconds(seconds + 30), Token);

    private Task<bool> RenewAsync(string conversation, string owner, int seconds) =>
        Store.RenewOutboxAsync(Turn.Conversation(conversation), owner, Turn.Noon.AddSeconds(seconds + 30), Token);

    private static TurnCommit Changing(string conversation, long expected, params (OutboxKind Kind, string Activity)[] changes) => Turn.In(conversation, expected) with
    {
        Outbox = [.. changes.Select(change => new OutboxMessage(change.Kind, change.Activity, "http://localhost", Turn.Json(change.Activity)))],
    };

    private static TurnCommit Saying(string conversation, long expected, params string[] texts) =>
        Turn.In(conversation, expected, texts) with { Outbox = [.. texts.Select(text => new OutboxMessage(OutboxKind.Send, text, $"http://localhost/{text}", Turn.Json(text)))] };

    private Task<IReadOnlyList<QueuedMessage>> ReadAsync(string conversation) => Store.ReadOutboxAsync(Turn.Conversation(conversation), Token);

    private Task<IReadOnlyList<ConversationKey>> ConversationsAsync() => Store.ReadOutboxesAsync(Token);

    private Task<bool> RemoveAsync(long id, string? channelId = null) => Store.RemoveFromOutboxAsync(id, channelId, Token);

    private async Task<IEnumerable<string>> TextsAsync(string conversation) => (await ReadAsync(conversation)).Select(message => Turn.Text(message.Json));

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
