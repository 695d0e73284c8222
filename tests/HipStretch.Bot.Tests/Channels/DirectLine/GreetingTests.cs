using System.Net;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class GreetingTests(DirectLineFixture fixture)
{
    private const string Greeting = "welcome user+bot";

    private readonly TalkingServer server = fixture.Server;

    [Fact]
    public async Task A_person_who_is_known_is_greeted_at_the_start_and_once()
    {
        var (client, grant) = await server.PageAsync();
        await client.OpenAsync();
        await client.OpenAsync();
        (await client.FetchAsync(grant.ConversationId)).Texts.ShouldBe([Greeting]);

        await client.SayAsync(grant.ConversationId, "hello");
        await client.OpenAsync();
        (await client.FetchAsync(grant.ConversationId)).Texts.ShouldBe([Greeting, "hello", "echo hello"]);
    }

    [Fact]
    public async Task A_person_who_says_their_id_at_the_start_is_greeted_there()
    {
        var (client, conversation) = await server.UnknownAsync();
        await client.OpenAsync("""{"user":{"id":"somebody"}}""");

        (await client.FetchAsync(conversation)).Texts.ShouldBe([Greeting]);
    }

    [Fact]
    public async Task A_person_who_is_not_known_is_greeted_with_their_first_words()
    {
        var (client, conversation) = await server.UnknownAsync();
        await client.OpenAsync();
        (await client.FetchAsync(conversation)).Activities.ShouldBeEmpty();
        await client.SayAsync(conversation, new JObject { ["type"] = "typing" });
        (await client.FetchAsync(conversation)).Activities.ShouldBeEmpty();

        await client.SayAsync(conversation, "hello");
        await client.SayAsync(conversation, "again");
        (await client.FetchAsync(conversation)).Texts.ShouldBe([Greeting, "hello", "echo hello", "again", "echo again"]);
    }

    [Fact]
    public async Task Ten_starts_at_once_greet_once()
    {
        var (client, grant) = await server.PageAsync();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.OpenAsync()));

        (await client.FetchAsync(grant.ConversationId)).Texts.ShouldBe([Greeting]);
    }

    [Fact]
    public async Task Starts_and_first_words_at_once_greet_once_and_first()
    {
        var (client, conversation) = await server.UnknownAsync();
        await Task.WhenAll(Enumerable.Range(0, 10).Select<int, Task>(i => i % 2 == 0 ? client.OpenAsync() : client.SayAsync(conversation, $"m{i}")));

        var texts = (await client.FetchAsync(conversation)).Texts.ToArray();
        texts[0].ShouldBe(Greeting);
        texts.Length.ShouldBe(11);
        texts.Distinct().Count().ShouldBe(11);
    }

    [Fact]
    public async Task The_greeting_answers_to_nothing_since_the_client_saw_nothing_before_it()
    {
        var (client, conversation) = await fixture.GreetedAsync();

        var greeting = (await client.FetchAsync(conversation)).Activities.ShouldHaveSingleItem();
        greeting.ContainsKey("replyToId").ShouldBeFalse();
        ((string?)greeting["from"]!["role"]).ShouldBe("bot");
    }

    [Fact]
    public async Task A_client_cannot_start_as_a_person_that_a_token_names()
    {
        var (client, conversation) = await server.UnknownAsync();

        (await Refusal.OfAsync(await client.PostAsync("/conversations", """{"user":{"id":"dl_ann"}}"""))).ShouldBe(HttpStatusCode.BadRequest, "BadArgument");
        (await client.FetchAsync(conversation)).Activities.ShouldBeEmpty();
    }
}
