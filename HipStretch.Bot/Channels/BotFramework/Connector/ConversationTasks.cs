using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Runs the same work for many conversations: for each by one task at a time, and again where it was asked for while it ran.
/// </summary>
/// <param name="work">The work; it must not throw.</param>
internal sealed class ConversationTasks(Func<ConversationKey, Task> work)
{
    private readonly Lock changing = new();
    private readonly Dictionary<ConversationKey, Running> running = [];
    private bool closed;

    /// <summary>Has the work run for a conversation, from its start, after now.</summary>
    public void Run(ConversationKey conversation)
    {
        lock (changing)
        {
            if (running.TryGetValue(conversation, out var already))
            {
                already.Again = true;
            }
            else if (!closed)
            {
                var begun = running[conversation] = new Running();
                begun.Task = Task.Run(() => RunAsync(conversation, begun), CancellationToken.None);
            }
        }
    }

    /// <summary>Begins no more, and ends when what runs has ended.</summary>
    public Task CloseAsync()
    {
        lock (changing)
        {
            closed = true;
            return Task.WhenAll(running.Values.Select(each => each.Task));
        }
    }

    private async Task RunAsync(ConversationKey conversation, Running mine)
    {
        do
        {
            await work(conversation);
        }
        while (GoesOn(conversation, mine));
    }

    private bool GoesOn(ConversationKey conversation, Running mine)
    {
        lock (changing)
        {
            if (mine.Again && !closed)
            {
                mine.Again = false;
                return true;
            }

            running.Remove(conversation);
            return false;
        }
    }

    private sealed class Running
    {
        public bool Again { get; set; }

        public Task Task { get; set; } = Task.CompletedTask;
    }
}
