namespace HipStretch.Testing.Processes;

/// <summary>Several people who talk at once, conversation after conversation, and count the answers.</summary>
public sealed class Crowd
{
    private readonly CarefulChannel channel;
    private readonly Lock counting = new();
    private readonly List<Answered> answers = [];
    private readonly IReadOnlyList<string> steps;
    private (int Count, TaskCompletionSource Reached) milestone = (int.MaxValue, new());
    private volatile bool isOver;
    private int sessions;

    private Crowd(CarefulChannel channel, IReadOnlyList<string> steps) => (this.channel, this.steps) = (channel, steps);

    /// <summary>Every answer, in the order in which they came; complete once <see cref="TalkAsync(int)"/> has ended.</summary>
    public IReadOnlyList<Answered> Answers => answers;

    /// <summary>How many calls were not answered, so that their message was sent again.</summary>
    public int Unanswered => channel.Unanswered;

    /// <summary>How many sessions came to their end; once <see cref="TalkAsync(int)"/> has ended, all that were begun.</summary>
    public int Sessions => sessions;

    /// <summary>How often those sessions went on, each time by one step.</summary>
    public int Steps => sessions * (steps.Count - 1);

    /// <summary>Gathers a crowd. One of them goes ahead, undisturbed, and tells the others what steps a session has.</summary>
    /// <param name="nodes">Whom they talk to: one bot, or several that share their data.</param>
    /// <exception cref="InvalidOperationException">That session stood still, had no end, or showed no single step.</exception>
    public static async Task<Crowd> GatherAsync(params IReadOnlyList<RestartingBot> nodes)
    {
        var channel = new CarefulChannel(nodes);
        return new Crowd(channel, await new Visitor(channel, "ahead").ExploreAsync());
    }

    /// <summary>Lets everybody talk, in conversations of their own, until <see cref="Finish"/> or until something is wrong.</summary>
    /// <param name="people">How many they are.</param>
    /// <exception cref="InvalidOperationException">A session stepped twice or not at all, or is stuck; the message names the conversation and the message.</exception>
    public Task TalkAsync(int people) => Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(() => TalkAsync($"crowd-{person}"))));

    /// <summary>Waits until so many more answers came.</summary>
    public Task HearsAsync(int more)
    {
        lock (counting)
        {
            milestone = (answers.Count + more, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return milestone.Reached.Task;
        }
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

    private void Count(Answered answer)
    {
        lock (counting)
        {
            answers.Add(answer);
            if (answers.Count >= milestone.Count)
            {
                milestone.Reached.TrySetResult();
            }
        }
    }
}
