using System.Net;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class WatermarksTests(DirectLineFixture fixture)
{
    [Theory]
    [InlineData(null, "1", "2", "3")]
    [InlineData("", "1", "2", "3")]
    [InlineData("-", "1", "2", "3")]
    [InlineData("0", "1", "2", "3")]
    [InlineData("4", "2", "3")]
    [InlineData("6")]
    [InlineData("7")]
    [InlineData("9223372036854775807")]
    public async Task A_poll_brings_what_comes_after_the_watermark(string? watermark, params string[] expected)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "many 3");
        var page = await client.FetchAsync(conversation, watermark);

        page.Texts.Except(["welcome user+bot", "many 3"]).ShouldBe(expected);
        page.Watermark.ShouldBe("6");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("+1")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("9223372036854775808")]
    [InlineData("1'; DROP TABLE activities; --")]
    public async Task What_is_no_watermark_is_refused(string watermark)
    {
        var (client, conversation) = await fixture.GreetedAsync();

        (await Refusal.OfAsync(await client.GetAsync($"/conversations/{conversation}/activities?watermark={Uri.EscapeDataString(watermark)}")))
            .ShouldBe(HttpStatusCode.BadRequest, "BadArgument");
    }

    [Fact]
    public async Task A_poll_with_the_last_watermark_brings_nothing_and_the_same_watermark()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var first = await client.FetchAsync(conversation);
        var second = await client.FetchAsync(conversation, first.Watermark);

        second.Activities.ShouldBeEmpty();
        second.Watermark.ShouldBe(first.Watermark);
    }

    [Fact]
    public async Task A_long_log_comes_in_pages_without_a_gap()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "many 1100");

        var texts = new List<string?>();
        var sizes = new List<int>();
        string? watermark = "2";
        for (var page = await client.FetchAsync(conversation, watermark); page.Activities.Count > 0; page = await client.FetchAsync(conversation, watermark))
        {
            texts.AddRange(page.Texts);
            sizes.Add(page.Activities.Count);
            watermark = page.Watermark;
        }

        texts.ShouldBe([.. Enumerable.Range(1, 1100).Select(n => $"{n}").Prepend("many 1100")]);
        sizes.ShouldBe([500, 500, 101]);
    }
}
