using System.Net;
using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Who speaks, where and on what channel is never the client's to say.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class WhoSpeaksTests(DirectLineFixture fixture)
{
    private const string Forged =
        """
        "id":"dl_victim","from":{"id":"dl_victim","role":"bot"},"channelId":"msteams","conversation":{"id":"theirs"},"recipient":{"id":"other"},"serviceUrl":"https://evil.example"
        """;

    private readonly TalkingServer server = fixture.Server;

    [Theory]
    [InlineData($$"""{"type":"message","text":"who",{{Forged}}}""")]
    [InlineData("""{"type":"message","text":"who","from":{"id":"a"},"From":{"id":"dl_victim"},"CHANNELID":"msteams","Conversation":{"id":"theirs"},"Recipient":{"id":"other"},"ServiceUrl":"https://evil.example"}""")]
    [InlineData("""{"type":"message","text":"who","from":{"id":"a"},"channelId":"a","conversation":{"id":"a"},"recipient":{"id":"a"},"From":{"Id":"dl_victim","Role":"bot"},"ChannelId":"msteams","Conversation":{"Id":"theirs"},"Recipient":{"Id":"other"},"serviceURL":"https://evil.example"}""")]
    [InlineData("""{"type":"message","text":"who","from":{"id":"a"},"from":{"id":"dl_victim"},"from":null}""")]
    [InlineData("""{"type":"message","text":"who","from":"dl_victim"}""")]
    [InlineData("""{"type":"message","text":"who"}""")]
    public async Task The_token_says_who_speaks_and_where(string activity)
    {
        var (client, grant) = await server.PageAsync();
        await client.SayAsync(grant.ConversationId, JObject.Parse("""{"type":"event"}"""));
        using var response = await client.PostAsync($"/conversations/{grant.ConversationId}/activities", activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await client.FetchAsync(grant.ConversationId);
        page.Texts.Last().ShouldBe($"{grant.UserId} directline {grant.ConversationId} hipstretch .");
        var said = page.Activities[^2];
        ((string?)said["from"]!["id"]).ShouldBe(grant.UserId);
        ((string?)said["from"]!["role"]).ShouldBe("user");
        ((string?)said["channelId"]).ShouldBe("directline");
        ((string?)said["conversation"]!["id"]).ShouldBe(grant.ConversationId);
        said.Properties().Select(property => property.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(said.Count);
    }

    [Theory]
    [InlineData("Type", "invoke")]
    [InlineData("TYPE", "conversationUpdate")]
    [InlineData("Id", "theirs")]
    [InlineData("Timestamp", "2001-01-01T00:00:00Z")]
    [InlineData("DeliveryMode", "expectReplies")]
    [InlineData("CallerId", "urn:botframework:azure")]
    public async Task What_is_ours_to_say_is_ours_in_any_case_of_letters(string property, string value)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, new JObject { ["type"] = "message", ["text"] = "hello", [property] = value });

        var page = await client.FetchAsync(conversation);
        page.Texts.Last().ShouldBe("echo hello");
        page.Activities[^2].Properties().Select(each => each.Name).ShouldNotContain(property);
    }

    [Theory]
    [InlineData("""{"id":"dl_victim"}""")]
    [InlineData("""{"id":"dl_"}""")]
    public async Task A_client_whose_token_names_nobody_cannot_be_somebody_that_tokens_name(string from)
    {
        var (client, conversation) = await server.UnknownAsync();

        foreach (var type in (string[])["message", "typing", "event"])
        {
            (await Refusal.OfAsync(await client.PostActivityAsync(conversation, new JObject { ["type"] = type, ["text"] = "hello", ["from"] = JObject.Parse(from) })))
                .ShouldBe(HttpStatusCode.BadRequest, "BadArgument");
        }

        (await client.FetchAsync(conversation)).Activities.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_id_the_person_is_the_conversations_own()
    {
        var (client, conversation) = await server.UnknownAsync();
        await client.SayAsync(conversation, new JObject { ["type"] = "message", ["text"] = "hello" });

        ((string?)(await client.FetchAsync(conversation)).Activities[1]["from"]!["id"])!.ShouldStartWith("r_");
    }

    [Fact]
    public async Task An_id_that_only_the_client_gives_opens_nothing_of_who_else_took_it()
    {
        (await MeetAsync(await server.UnknownAsync(), "ann")).ShouldBe("a stranger");
        var again = await server.UnknownAsync();
        (await MeetAsync(again, "ann")).ShouldBe("a stranger");
        (await MeetAsync(again, "ann")).ShouldBe("we met");
        (await MeetAsync(again, "bob")).ShouldBe("a stranger");
    }

    [Theory]
    [InlineData("dl_carol", "we met")]
    [InlineData("dl_Carol", "a stranger")]
    public async Task A_person_that_a_secret_vouches_for_is_the_same_in_every_conversation(string id, string expected)
    {
        await MeetAsync(await VouchedAsync("dl_carol"), "anybody");

        (await MeetAsync(await VouchedAsync(id), "anybody")).ShouldBe(expected);
    }

    [Fact]
    public async Task A_client_cannot_spell_its_way_to_what_is_known_of_another_conversations_person()
    {
        var theirs = await server.UnknownAsync();
        await MeetAsync(theirs, "ann");

        foreach (var id in (string[])[$"{theirs.Conversation}/ann", $"../{theirs.Conversation}/ann", $"r_{theirs.Conversation}"])
        {
            (await MeetAsync(await server.UnknownAsync(), id)).ShouldBe("a stranger");
        }
    }

    private async Task<(DirectLineClient Client, string Conversation)> VouchedAsync(string user)
    {
        var grant = await (await server.SiteAsync()).OpenAsync(new JObject { ["user"] = new JObject { ["id"] = user } }.ToString(), "/tokens/generate");
        return (server.Anybody.With(grant.Token), grant.ConversationId);
    }

    private static async Task<string?> MeetAsync((DirectLineClient Client, string Conversation) where, string user)
    {
        await where.Client.SayAsync(where.Conversation, new JObject { ["type"] = "message", ["text"] = "met", ["from"] = new JObject { ["id"] = user } });
        return (await where.Client.FetchAsync(where.Conversation)).Texts.Last();
    }
}
