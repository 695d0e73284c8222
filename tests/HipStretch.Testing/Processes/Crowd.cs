namespace HipStretch.Testing.Processes;

/// <summary>Several people who talk at once, conversation after conversation, and count the answers.</summary>
public sealed class Crowd
{
    private readonly CarefulChannel channel;
    private readonly Lock counting = new();
    private readonly List<Answered> answers = [];
    private readonly IReadOnlyList<string> conversations;
    private readonly IReadOnlyList<string> steps;
    private (Func<Answered, bool> IsReached, TaskCompletionSource Reached) milestone = (_ => false, new());
    private volatile bool isOver;
    private int sessions;

    private Crowd(CarefulChannel channel, IReadOnlyList<string> steps, int people)
    {
        (this.channel, this.steps) = (channel, steps);
        conversations = [.. Enumerable.Range(0, people).Select(person => $"crowd-{person}")];
    }

    /// <summary>Every answer, in the order in which they came; complete once <see cref="TalkAsync()"/> has ended.</summary>
    public IReadOnlyList<Answered> Answers => answers;

    /// <summary>How many calls reached a node that died before it answered, or could not answer then, so that their message was sent again.</summary>
    public int CutOff => channel.CutOff;

    /// <summary>How many sessions came to their end; once <see cref="TalkAsync()"/> has ended, all that were begun.</summary>
    public int Sessions => sessions;

    /// <summary>How often those sessions went on, each time by one step.</summary>
    public int Steps => sessions * (steps.Count - 1);

    /// <summary>Gathers a crowd. One of them goes ahead, undisturbed, and tells the others what steps a session has.</summary>
    /// <param name="people">How many they are; each has a conversation of their own.</param>
    /// <param name="nodes">Whom they talk to: one bot, or several that share their data.</param>
    /// <exception cref="InvalidOperationException">That session stood still, had no end, or showed no single step.</exception>
    public static async Task<Crowd> GatherAsync(int people, params IReadOnlyList<RestartingBot> nodes)
    {
        var channel = new CarefulChannel(nodes);
        return new Crowd(channel, await new Visitor(channel, "ahead").ExploreAsync(), people);
    }

    /// <summary>Lets everybody talk until <see cref="Finish"/>, or until something is wrong.</summary>
    /// <exception cref="InvalidOperationException">A session stepped twice or not at all, or is stuck; the message names the conversation and the message.</exception>
    public Task TalkAsync() => Task.WhenAll(conversations.Select(conversation => Task.Run(() => TalkAsync(conversation))));

    /// <summary>Waits until so many more answers came.</summary>
    public Task HearsAsync(int more) => UntilAsync(_ => --more <= 0);

    /// <summary>Waits until everybody was answered once more.</summary>
    public Task AllHearAsync()
    {
        var waiting = conversations.ToHashSet();
        return UntilAsync(answer => waiting.Remove(answer.Conversation) && waiting.Count == 0);
    }

    /// <summary>Lets everybody come to the end of the conversation that they are in, and then say nothing more.</summary>
    public void Finish() => isOver = true;

    private async Task TalkAsync(string conversation)
    {
        var visitor = new Visitor(channel, conversation);
        visitor.Heard += Count;
        try
        {
            do
            {
                await visitor.VisitAsync(steps);
                Interlocked.Increment(ref sessions);
            }
            while (!isOver);
        }
        finally
        {
            Finish();
        }
    }

    private Task UntilAsync(Func<Answered, bool> isReached)
    {
        lock (counting)
        {
            milestone = (isReached, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return milestone.Reached.Task;
        }
    }

    private void Count(Answered answer)
    {
        lock (counting)
        {
            answers.Add(answer);
            if (milestone.IsReached(answer))
            {
                milestone.Reached.TrySetResult();
            }
        }
    }
}
