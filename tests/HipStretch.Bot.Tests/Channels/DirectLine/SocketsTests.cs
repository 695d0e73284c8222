using System.Net;
using System.Net.WebSockets;
using HipStretch.Testing.Http;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class SocketsTests(DirectLineFixture fixture)
{
    private const string Greeting = "welcome user+bot";

    private readonly TalkingServer server = fixture.Server;

    [Fact]
    public async Task The_socket_of_a_new_conversation_brings_the_greeting_with_its_watermark()
    {
        var (client, grant) = await server.PageAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.OpenAsync()).StreamUrl!);

        var page = (await socket.ReceiveAsync())!;
        page.Texts.ShouldBe([Greeting]);
        page.Watermark.ShouldBe((await client.FetchAsync(grant.ConversationId)).Watermark);
    }

    [Theory]
    [InlineData("-", Greeting, "hello", "echo hello", "next", "echo next")]
    [InlineData("0", Greeting, "hello", "echo hello", "next", "echo next")]
    [InlineData("3", "echo hello", "next", "echo next")]
    [InlineData("", "next", "echo next")]
    [InlineData(null, "next", "echo next")]
    public async Task A_socket_replays_what_comes_after_the_watermark(string? watermark, params string[] expected)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "hello");
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation, watermark)).StreamUrl!);
        await client.SayAsync(conversation, "next");

        (await socket.ReceiveThroughAsync("echo next")).Texts.ShouldBe(expected);
    }

    [Fact]
    public async Task A_conversation_that_is_not_started_may_be_listened_to()
    {
        var (client, grant) = await server.PageAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(grant.ConversationId)).StreamUrl!);
        await client.OpenAsync();

        (await socket.ReceiveAsync())!.Texts.ShouldBe([Greeting]);
    }

    [Fact]
    public async Task Two_sockets_of_a_conversation_both_get_everything_as_it_is_said()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var one = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation)).StreamUrl!);
        using var two = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation)).StreamUrl!);

        foreach (var text in (string[])["a", "b"])
        {
            await client.SayAsync(conversation, text);
            (await one.ReceiveThroughAsync($"echo {text}")).Texts.ShouldBe([text, $"echo {text}"]);
            (await two.ReceiveThroughAsync($"echo {text}")).Texts.ShouldBe([text, $"echo {text}"]);
        }
    }

    [Fact]
    public async Task A_client_that_keeps_coming_back_misses_nothing_and_gets_nothing_twice()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var talking = Task.Run(async () =>
        {
            for (var n = 1; n <= 50; n++)
            {
                await client.SayAsync(conversation, $"{n}");
            }
        });

        var watermark = "2";
        var texts = new List<string?>();
        while (!texts.Contains("echo 50"))
        {
            using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation, watermark)).StreamUrl!);
            for (var frame = 0; frame < 3 && !texts.Contains("echo 50"); frame++)
            {
                var page = (await socket.ReceiveAsync())!;
                texts.AddRange(page.Texts);
                watermark = page.Watermark!;
            }
        }

        await talking;
        texts.ShouldBe([.. Enumerable.Range(1, 50).SelectMany(n => (string[])[$"{n}", $"echo {n}"])]);
    }

    [Fact]
    public async Task A_long_log_comes_whole_and_in_order()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "many 450");
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation, "3")).StreamUrl!);

        (await socket.ReceiveThroughAsync("450")).Texts.ShouldBe([.. Enumerable.Range(1, 450).Select(n => $"{n}")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"activities":[{"type":"message","text":"smuggled"}]}""")]
    [InlineData(null)]
    public async Task What_a_client_sends_on_a_socket_is_nobodys_word(string? text)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation)).StreamUrl!);
        await socket.SendAsync(text ?? new string('x', 200_000));
        await client.SayAsync(conversation, "hello");

        (await socket.ReceiveThroughAsync("echo hello")).Texts.ShouldBe(["hello", "echo hello"]);
    }

    [Fact]
    public async Task A_client_that_closes_is_answered_with_a_normal_close()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation)).StreamUrl!);
        await socket.CloseAsync();

        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.NormalClosure);
        await client.SayAsync(conversation, "hello");
    }

    [Theory]
    [InlineData(59, HttpStatusCode.SwitchingProtocols)]
    [InlineData(61, HttpStatusCode.Forbidden)]
    public async Task The_address_of_a_socket_is_good_for_a_minute(int seconds, HttpStatusCode expected)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var address = (await client.ComeBackAsync(conversation)).StreamUrl!;
        server.Clock.Advance(TimeSpan.FromSeconds(seconds));

        (await DirectLineSocket.TryAsync(address)).ShouldBe(expected);
    }

    [Fact]
    public async Task The_address_of_one_conversation_opens_no_other()
    {
        var (_, theirs) = await fixture.GreetedAsync();
        var (client, mine) = await fixture.GreetedAsync();
        var address = (await client.ComeBackAsync(mine)).StreamUrl!.AbsoluteUri.Replace(mine, theirs, StringComparison.Ordinal);

        (await DirectLineSocket.TryAsync(new Uri(address))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_address_of_a_socket_is_nothing_else()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var address = (await client.ComeBackAsync(conversation)).StreamUrl!;

        (await Refusal.OfAsync(await server.Http.GetAsync(new Uri(address.PathAndQuery, UriKind.Relative)))).ShouldBe(HttpStatusCode.BadRequest, "BadArgument");
        (await DirectLineSocket.TryAsync(new Uri(address.AbsoluteUri.Replace("watermark=2", "watermark=x", StringComparison.Ordinal)))).ShouldBe(HttpStatusCode.BadRequest);
        (await DirectLineSocket.TryAsync(new Uri(address.GetLeftPart(UriPartial.Path)))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("https://clinic.example", HttpStatusCode.SwitchingProtocols)]
    [InlineData(null, HttpStatusCode.SwitchingProtocols)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task A_token_of_a_site_opens_sockets_for_the_pages_of_that_site_alone(string? origin, HttpStatusCode expected)
    {
        var grant = await (await server.SiteAsync()).OpenAsync("""{"trustedOrigins":["https://clinic.example"]}""", "/tokens/generate");
        var address = (await server.Anybody.With(grant.Token).OpenAsync()).StreamUrl!;

        (await DirectLineSocket.TryAsync(address, origin)).ShouldBe(expected);
    }
}
