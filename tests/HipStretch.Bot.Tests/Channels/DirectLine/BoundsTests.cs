using System.Net;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>What bounds a body on the other door bounds it on this one, and a client is told which bound it broke.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class BoundsTests(DirectLineFixture fixture)
{
    public static TheoryData<string, string> Values => new()
    {
        { "deeper than 64 levels", new string('[', 64) + new string(']', 64) },
        { "more than 1000 entries", $"[{string.Join(',', Enumerable.Repeat("0", 1_001))}]" },
        { "more than 10000 values", $"[{string.Join(',', Enumerable.Repeat($"[{string.Join(',', Enumerable.Repeat("{}", 1_000))}]", 10))}]" },
        { "too large to be read", "[1e999]" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task An_activity_beyond_bounds_is_refused_and_the_conversation_goes_on(string told, string value)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var refusal = await Refusal.OfAsync(await client.PostAsync($"/conversations/{conversation}/activities", $$"""{"type":"message","text":"hello","value":{{value}}}"""));

        refusal.ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
        refusal.Message!.ShouldContain(told);
        await client.SayAsync(conversation, "and then");
        (await client.FetchAsync(conversation)).Texts.Last().ShouldBe("echo and then");
    }

    [Theory]
    [InlineData("/conversations")]
    [InlineData("/tokens/generate")]
    public async Task A_start_beyond_bounds_is_refused(string path)
    {
        var refusal = await Refusal.OfAsync(await (await fixture.Server.SiteAsync()).PostAsync(path, $$"""{"trustedOrigins":[{{string.Join(',', Enumerable.Repeat("0", 1_001))}}]}"""));

        refusal.ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
        refusal.Message!.ShouldContain("more than 1000 entries");
    }
}
