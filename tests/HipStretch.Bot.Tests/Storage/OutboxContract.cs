using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every turn store does with messages that are to be delivered; a store's own test class says how to open it.</summary>
public abstract class OutboxContract
{
    private protected abstract ITurnStore Store { get; }

    [Fact]
    public async Task What_was_never_queued_is_an_empty_outbox()
    {
        await Store.CommittedAsync(Turn.In("c", 0, "a"));

        (await ReadAsync("c")).ShouldBeEmpty();
        (await ReadAsync("never seen")).ShouldBeEmpty();
        (await ConversationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Messages_are_read_in_the_order_of_turns_and_replies_until_they_are_removed()
    {
        await Store.CommittedAsync(Saying("c", 0, "a", "b"));
        await Store.CommittedAsync(Saying("other", 0, "x"));
        await Store.CommittedAsync(Saying("c", 1, "c"));

        (await TextsAsync("c")).ShouldBe(["a", "b", "c"]);
        (await TextsAsync("c")).ShouldBe(["a", "b", "c"]);
        (await TextsAsync("other")).ShouldBe(["x"]);
    }

    [Fact]
    public async Task A_message_is_read_as_it_was_queued()
    {
        var at = Turn.Noon.AddMilliseconds(7);
        await Store.CommittedAsync(Saying("c", 0, "a") with { At = at });

        var message = (await ReadAsync("c")).ShouldHaveSingleItem();
        message.ServiceUrl.ShouldBe("http://localhost/a");
        message.QueuedAt.ShouldBe(at);
    }

    [Fact]
    public async Task A_removed_message_is_gone_and_the_others_stay()
    {
        await Store.CommittedAsync(Saying("c", 0, "a", "b", "c"));
        var queued = await ReadAsync("c");

        await RemoveAsync(queued[1].Id);
        (await TextsAsync("c")).ShouldBe(["a", "c"]);

        await RemoveAsync(queued[0].Id);
        await RemoveAsync(queued[2].Id);
        (await ReadAsync("c")).ShouldBeEmpty();
        (await ConversationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Removing_what_is_gone_or_never_was_harms_nothing()
    {
        await Store.CommittedAsync(Saying("c", 0, "a", "b"));
        var first = (await ReadAsync("c"))[0].Id;

        await RemoveAsync(first);
        await RemoveAsync(first);
        await RemoveAsync(long.MaxValue);
        await RemoveAsync(-1);

        (await TextsAsync("c")).ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_place_in_the_outbox_is_never_given_twice()
    {
        await Store.CommittedAsync(Saying("c", 0, "a"));
        var first = (await ReadAsync("c"))[0].Id;
        await RemoveAsync(first);
        await Store.CommittedAsync(Saying("c", 1, "b"));

        (await ReadAsync("c"))[0].Id.ShouldBeGreaterThan(first);
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_queues_nothing()
    {
        await Store.CommittedAsync(Turn.In("c", 0, "taken"));

        await Store.CommitAsync(Saying("c", 0, "stale"));
        await Store.CommitAsync(Saying("c", 1, "taken"));
        await Should.ThrowAsync<CommitRefusedException>(Store.CommitAsync(Saying("c", 1, "b") with { Outbox = [new("", Turn.Json("b"))] }));

        (await ReadAsync("c")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_conversation_with_messages_is_listed_once()
    {
        var teams = new ConversationKey("msteams", "c");
        await Store.CommittedAsync(Saying("c", 0, "a", "b"));
        await Store.CommittedAsync(Saying("c", 1, "c"));
        await Store.CommittedAsync(Saying("c", 0, "x") with { Conversation = teams });
        await Store.CommittedAsync(Turn.In("silent", 0, "y"));

        (await ConversationsAsync()).ShouldBe([Turn.Conversation("c"), teams], ignoreOrder: true);
    }

    [Fact]
    public async Task A_long_outbox_is_read_page_by_page_from_its_start()
    {
        var texts = Enumerable.Range(0, 120).Select(i => $"{i}").ToArray();
        await Store.CommittedAsync(Saying("c", 0, texts));
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

    private static TurnCommit Saying(string conversation, long expected, params string[] texts) =>
        Turn.In(conversation, expected, texts) with { Outbox = [.. texts.Select(text => new OutboxMessage($"http://localhost/{text}", Turn.Json(text)))] };

    private Task<IReadOnlyList<QueuedMessage>> ReadAsync(string conversation) => Store.ReadOutboxAsync(Turn.Conversation(conversation), Token);

    private Task<IReadOnlyList<ConversationKey>> ConversationsAsync() => Store.ReadOutboxesAsync(Token);

    private Task RemoveAsync(long id) => Store.RemoveFromOutboxAsync(id, Token);

    private async Task<IEnumerable<string>> TextsAsync(string conversation) => (await ReadAsync(conversation)).Select(message => Turn.Text(message.Json));

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
