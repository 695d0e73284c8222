using System.Net.WebSockets;
using System.Threading.Channels;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// One open web socket of a conversation. It sends the log from a place on, and each new part as it is committed; in between that somebody is typing,
/// and an empty frame where there was nothing for a while.
/// </summary>
internal sealed class ConversationStream(
    WebSocket socket, ConversationKey conversation, ITurnStore store, ConversationNews news, TypingNews typing, TimeProvider time)
{
    /// <summary>How long there may be nothing. Proxies close what is idle for a minute.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(25);

    /// <summary>The most activities that are read at once, and so the most that wait for a client to take them.</summary>
    private const int Most = 100;

    /// <summary>The most typing that waits for a client; the newest counts.</summary>
    private const int MostTyping = 4;

    private readonly StreamSocket client = new(socket, time);
    private readonly Channel<bool> changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Channel<string> typed = Channel.CreateBounded<string>(new BoundedChannelOptions(MostTyping) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Serves the client until it closes the socket or the token says to end; then the close code makes it come back.</summary>
    public async Task RunAsync(long after, CancellationToken cancellationToken)
    {
        using var listening = news.Listen(conversation, Look);
        using var watching = typing.Listen(conversation, ShowTyping);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var hearing = HearAsync(ending);
        var status = WebSocketCloseStatus.EndpointUnavailable;
        try
        {
            await SendAllAsync(after, ending.Token);
        }
        catch (TurnStoreException)
        {
            status = WebSocketCloseStatus.InternalServerError;
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or TimeoutException)
        {
            // The client left, or does not read, or we stop: what follows tells which.
        }
        finally
        {
            await client.CloseAsync(status, hearing);
        }
    }

    private void Look() => changed.Writer.TryWrite(true);

    private void ShowTyping(string activity)
    {
        typed.Writer.TryWrite(activity);
        Look();
    }

    private async Task HearAsync(CancellationTokenSource ending)
    {
        await client.HearAsync();
        await ending.CancelAsync();
    }

    private async Task SendAllAsync(long after, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await store.ReadLogAsync(conversation, after, Most, cancellationToken) is { Entries.Count: > 0 } page)
            {
                await SendAsync(page, cancellationToken);
                after = page.Through;
                continue;
            }

            while (typed.Reader.TryRead(out var activity))
            {
                await client.SendAsync(ActivitySet.Write(activity), cancellationToken);
            }

            if (!await IsChangedAsync(cancellationToken))
            {
                await client.SendAsync(ReadOnlyMemory<byte>.Empty, cancellationToken);
            }
        }
    }

    /// <summary>
    /// Sends one activity a frame: directlinejs hands on the activities of a frame one by one, and those of the next frame in between.
    /// </summary>
    private async Task SendAsync(LogPage page, CancellationToken cancellationToken)
    {
        foreach (var entry in page.Entries.Where(ActivitySet.IsForClients))
        {
            await client.SendAsync(ActivitySet.Write([entry], entry.Sequence), cancellationToken);
        }
    }

    /// <summary>Waits for something to look at; false where there was nothing for too long.</summary>
    private async Task<bool> IsChangedAsync(CancellationToken cancellationToken)
    {
        using var silence = new CancellationTokenSource(LongestSilence, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, silence.Token);
        try
        {
            return await changed.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
