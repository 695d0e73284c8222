using System.Net;
using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class HostileStartsTests(DirectLineFixture fixture)
{
    private readonly TalkingServer server = fixture.Server;

    [Theory]
    [InlineData("/conversations")]
    [InlineData("/tokens/generate")]
    [InlineData("/api/webchat/token")]
    public async Task A_number_that_nothing_can_hold_is_refused(string path) =>
        (await Refusal.OfAsync(await (await server.SiteAsync()).PostAsync(path, $$"""{"x":{{new string('9', 2_000)}}}"""))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");

    [Theory]
    [InlineData("/conversations")]
    [InlineData("/tokens/generate")]
    public async Task A_large_body_is_refused(string path) =>
        (await Refusal.OfAsync(await (await server.SiteAsync()).PostAsync(path, "{}".PadLeft(16 * 1024 + 1)))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

    [Theory]
    [InlineData("""{"user":5,"locale":5}""")]
    [InlineData("""{"user":{"id":{},"name":[]}}""")]
    [InlineData("""{"user":{"id":"\ud83d","name":"\ud83d"},"locale":"\ud83d"}""")]
    [InlineData("""{"user":{"id":"dl_\u0000"},"locale":"\u0000"}""")]
    [InlineData("""{"user":{"id":"' OR 1=1; --"},"locale":"../../etc/passwd"}""")]
    [InlineData("""{"locale":"no such locale at all","bot":null,"channelData":[]}""")]
    public async Task Odd_starts_are_no_error_of_ours(string body)
    {
        foreach (var client in (DirectLineClient[])[(await server.UnknownAsync()).Client, await server.SiteAsync()])
        {
            using var response = await client.PostAsync("/conversations", body);
            ((int)response.StatusCode).ShouldBeLessThan(500, await response.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\u0000")]
    [InlineData("a/b\\c'\"; --")]
    [InlineData("痛い 🔥")]
    public async Task Odd_ids_are_no_error_of_ours(string id)
    {
        var (client, conversation) = await server.UnknownAsync();
        using var response = await client.PostActivityAsync(conversation, new JObject { ["type"] = "message", ["text"] = "met", ["from"] = new JObject { ["id"] = id } });

        ((int)response.StatusCode).ShouldBeLessThan(500, await response.Content.ReadAsStringAsync());
        await client.SayAsync(conversation, "hello");
    }

    [Fact]
    public async Task Many_conversations_of_one_person_at_once_all_get_their_answer()
    {
        var site = await server.SiteAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            var grant = await site.OpenAsync("""{"user":{"id":"dl_dave"}}""", "/tokens/generate");
            var client = server.Anybody.With(grant.Token);
            await client.SayAsync(grant.ConversationId, "met");
            (await client.FetchAsync(grant.ConversationId)).Texts.Last().ShouldBeOneOf("we met", "a stranger");
        }));
    }
}
