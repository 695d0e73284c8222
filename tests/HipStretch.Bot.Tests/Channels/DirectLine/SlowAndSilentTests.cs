using System.Net.WebSockets;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Sockets whose clients do not read, or have nothing to hear.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class SlowAndSilentTests(DirectLineFixture fixture)
{
    private readonly WatchedClock clock = new();

    [Fact]
    public async Task A_socket_with_nothing_to_say_sends_an_empty_frame_every_25_seconds()
    {
        var (_, conversation) = await fixture.GreetedAsync();
        using var socket = new HeldSocket();
        var running = RunAsync(socket, conversation, after: 2);
        for (var n = 0; n < 3; n++)
        {
            await clock.AwaitedAsync(ConversationStream.LongestSilence);
            clock.Advance(TimeSpan.FromSeconds(24.9));
            socket.HasFrame.ShouldBeFalse();
            clock.Advance(TimeSpan.FromSeconds(0.1));
            (await socket.FrameAsync()).ShouldBeEmpty();
        }

        socket.Leave();
        await running;
        socket.Sent.ShouldBe(WebSocketCloseStatus.NormalClosure);
    }

    [Fact]
    public async Task Between_empty_frames_a_socket_brings_what_is_said()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var socket = new HeldSocket();
        var running = RunAsync(socket, conversation, after: 2);
        await clock.AwaitedAsync(ConversationStream.LongestSilence);
        clock.Advance(ConversationStream.LongestSilence);
        (await socket.FrameAsync()).ShouldBeEmpty();

        await client.SayAsync(conversation, "hello");
        (await socket.PageAsync()).Texts.ShouldBe(["hello"]);
        (await socket.PageAsync()).Texts.ShouldBe(["echo hello"]);

        socket.Leave();
        await running;
    }

    [Fact]
    public async Task A_client_that_reads_too_late_gets_what_was_sent_and_a_close_that_makes_it_come_back()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var socket = new HeldSocket();
        socket.Hold();
        var running = RunAsync(socket, conversation, after: 0);
        await clock.AwaitedAsync(StreamSocket.LongestSend);
        clock.Advance(StreamSocket.LongestSend);
        await clock.AwaitedAsync(TimeSpan.FromSeconds(5));
        socket.Release();
        await running;

        socket.Sent.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        (await socket.PageAsync()).Texts.ShouldHaveSingleItem();
        await client.SayAsync(conversation, "nobody waits for a slow reader");
    }

    [Fact]
    public async Task A_client_that_never_reads_is_cut_off_and_goes_on_from_its_watermark()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var slow = new HeldSocket();
        var running = RunAsync(slow, conversation, after: 0);
        var read = await slow.PageAsync();
        slow.Hold();
        await client.SayAsync(conversation, "many 250");
        await clock.AwaitedAsync(StreamSocket.LongestSend);
        clock.Advance(StreamSocket.LongestSend);
        await clock.AwaitedAsync(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromSeconds(5));
        await running;
        slow.State.ShouldBe(WebSocketState.Aborted);
        slow.HasFrame.ShouldBeFalse();

        using var again = new HeldSocket();
        var runningAgain = RunAsync(again, conversation, long.Parse(read.Watermark!, null));
        var texts = new List<string?>();
        while (!texts.Contains("250"))
        {
            texts.AddRange((await again.PageAsync()).Texts);
        }

        texts.ShouldBe(["many 250", .. Enumerable.Range(1, 250).Select(n => $"{n}")]);
        again.Leave();
        await runningAgain;
    }

    private Task RunAsync(WebSocket socket, string conversation, long after)
    {
        var services = fixture.Server.Services;
        var stream = new ConversationStream(
            socket,
            DirectLineConversations.Key(conversation),
            services.GetRequiredService<ITurnStore>(),
            services.GetRequiredService<ConversationNews>(),
            services.GetRequiredService<TypingNews>(),
            clock);
        return stream.RunAsync(after, CancellationToken.None);
    }
}
