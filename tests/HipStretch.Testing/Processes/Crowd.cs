using System.Net.Sockets;
using HipStretch.Testing.Http;

namespace HipStretch.Testing.Processes;

/// <summary>
/// Several people who talk at once and count the answers. Each sends a message until it is answered, always under the same id, before the next:
/// what a careful channel does.
/// </summary>
/// <param name="bot">Whom they talk to.</param>
/// <param name="people">How many they are; each has a conversation of their own.</param>
/// <param name="messages">How many messages each sends.</param>
public sealed class Crowd(RestartingBot bot, int people, int messages)
{
    private static readonly string[] Said = ["hello", "lower back", "about a 5", "heat or ice?", "since yesterday", "help", "start over"];

    private readonly Lock counting = new();
    private readonly List<Answered> answers = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> milestones = [];
    private int unanswered;

    /// <summary>A message that was answered.</summary>
    /// <param name="Conversation">Where.</param>
    /// <param name="Id">Its id.</param>
    /// <param name="Body">The answer, as it came.</param>
    public sealed record Answered(string Conversation, string Id, string Body);

    /// <summary>Every answer, in the order in which they came; complete once <see cref="TalkAsync()"/> has ended.</summary>
    public IReadOnlyList<Answered> Answers => answers;

    /// <summary>How often a message had to be sent again.</summary>
    public int Unanswered => unanswered;

    /// <summary>Lets everybody say everything.</summary>
    public Task TalkAsync() => Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(() => TalkAsync($"crowd-{person}"))));

    /// <summary>Waits until so many answers came in all.</summary>
    public Task ReachesAsync(int count)
    {
        lock (counting)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            milestones.Add((count, reached));
            Tell();
            return reached.Task;
        }
    }

    private async Task TalkAsync(string conversation)
    {
        for (var message = 0; message < messages;)
        {
            var id = $"m-{message}";
            try
            {
                var body = await new Caller((await bot.RunningAsync()).Http, conversation).AskAsync(Said[message % Said.Length], id);
                Count(new Answered(conversation, id, body));
                message++;
            }
            catch (Exception exception) when (IsOfACrash(exception))
            {
                Interlocked.Increment(ref unanswered);
            }
        }
    }

    /// <summary>The client gives up in many ways when a server dies under it, or is disposed of because it did.</summary>
    private static bool IsOfACrash(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or ObjectDisposedException or OperationCanceledException;

    private void Count(Answered answer)
    {
        lock (counting)
        {
            answers.Add(answer);
            Tell();
        }
    }

    private void Tell()
    {
        foreach (var (count, reached) in milestones)
        {
            if (answers.Count >= count)
            {
                reached.TrySetResult();
            }
        }
    }
}
