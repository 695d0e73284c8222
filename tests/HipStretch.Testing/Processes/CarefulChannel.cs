using System.Net;

namespace HipStretch.Testing.Processes;

/// <summary>Sends a message until it is answered, always under the same id, and to the next node where one dies, stops or can't answer now.</summary>
/// <param name="nodes">Whom it talks to: one bot, or several that share their data.</param>
internal sealed class CarefulChannel(IReadOnlyList<RestartingBot> nodes)
{
    /// <summary>A call that takes longer is given up, as channels do after some seconds.</summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(15);

    /// <summary>Longer than a node takes to start again, and to learn that another is dead.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private int cutOff;

    /// <summary>How many calls reached a node that died before it answered, or could not answer then, so that their message was sent again.</summary>
    public int CutOff => cutOff;

    /// <summary>Sends a message and returns the answer as it came.</summary>
    /// <exception cref="InvalidOperationException">It was answered with what no crash explains, such as 500, or not at all.</exception>
    public async Task<string> AskAsync(string conversation, string text, string id)
    {
        using var patience = new CancellationTokenSource(LongestWait);
        using var again = new PeriodicTimer(Pause);
        for (var node = Random.Shared.Next(nodes.Count); !patience.IsCancellationRequested; node++)
        {
            try
            {
                var running = await AnyFromAsync(node).WaitAsync(patience.Token);
                return await running.Caller(conversation).AskAsync(text, id).WaitAsync(LongestCall, patience.Token);
            }
            catch (Exception exception) when (IsOfACrash(exception))
            {
                Interlocked.Add(ref cutOff, exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } ? 0 : 1);
                await again.WaitForNextTickAsync(CancellationToken.None);
            }
            catch (HttpRequestException refused)
            {
                throw new InvalidOperationException($"{conversation}: '{text}' ({id}) was answered with {refused.Message}", refused);
            }
        }

        throw new InvalidOperationException($"{conversation} is stuck: '{text}' ({id}) was not answered in {LongestWait.TotalSeconds:F0} s.");
    }

    /// <summary>The node of that number, or the next one that lives; where none does, the first that will.</summary>
    private async Task<BotProcess> AnyFromAsync(int number)
    {
        var all = nodes.Select((_, index) => nodes[(number + index) % nodes.Count].RunningAsync()).ToArray();
        return await (all.FirstOrDefault(node => node.IsCompleted) ?? await Task.WhenAny(all));
    }

    /// <summary>The client gives up in many ways when a server dies under it, or is disposed of because it did.</summary>
    private static bool IsOfACrash(Exception exception) => exception is
        HttpRequestException { StatusCode: null or HttpStatusCode.ServiceUnavailable }
        or IOException or ObjectDisposedException or OperationCanceledException or TimeoutException;
}
