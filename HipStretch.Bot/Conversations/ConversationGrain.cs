using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Storage;
using Orleans.Utilities;

namespace HipStretch.Bot.Conversations;

/// <summary>Runs the turns of one conversation, one at a time; where the person's other conversations wrote meanwhile, again.</summary>
internal sealed partial class ConversationGrain(
    TurnRunner runner, ContestedPersons contested, ITurnStore store, IOutboxStore outboxes, ConversationNews news, WakeupAlarms alarms, BotMetrics metrics, IGrainFactory grains, ILogger<ConversationGrain> logger)
    : Grain, IConversationGrain
{
    /// <summary>After so many, the person's other turns seem to win always, and it waits its turn among those.</summary>
    private const int Attempts = 2;

    /// <summary>Clients that fetch do so every second.</summary>
    private static readonly TimeSpan LongestBetweenFetches = TimeSpan.FromSeconds(5);

    /// <summary>What waits longer for its channel does not get through.</summary>
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromSeconds(10);

    private readonly ObserverManager<IConversationWatcher> watchers = new(ConversationWatches.Lifetime, logger);
    private ITimer? alarm;
    private DateTimeOffset fetchedAt;
    private bool isRefused;

    public async Task<TurnAnswer> Receive(InboundTurn turn)
    {
        isRefused = false;
        var result = await RunAsync(turn);
        await ArmAsync(result.NextDue);
        return result.Answer;
    }

    public async Task Wake()
    {
        var conversation = ConversationAddress.ConversationOf(this.GetPrimaryKeyString());
        DateTimeOffset? next;
        while ((next = await NextAsync(conversation)) <= alarms.Now)
        {
            foreach (var wakeup in await store.ReadWakeupsAsync(conversation, CancellationToken.None))
            {
                if (wakeup.Due <= alarms.Now)
                {
                    metrics.WakeUp(alarms.Now - wakeup.Due);
                    var turn = InboundTurn.Of(conversation, wakeup);
                    await RunAsync(turn with { IsHeard = await IsHeardAsync(turn) });
                }
            }
        }

        await ArmAsync(next);
    }

    public Task Fetched()
    {
        fetchedAt = alarms.Now;
        return Task.CompletedTask;
    }

    public Task Refused()
    {
        isRefused = true;
        return Task.CompletedTask;
    }

    public Task Watch(IConversationWatcher watcher)
    {
        watchers.Subscribe(watcher, watcher);
        return Task.CompletedTask;
    }

    public Task Unwatch(IConversationWatcher watcher)
    {
        watchers.Unsubscribe(watcher);
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (alarm is not null)
        {
            await alarm.DisposeAsync();
        }
    }

    /// <summary>Whether a web socket is open on this node or another, somebody fetched just now, or the channel that we call took the last that was said.</summary>
    private async Task<bool> IsHeardAsync(InboundTurn turn) => turn.Delivery switch
    {
        Delivery.FromLog => news.IsListenedTo(turn.Address.Conversation) || watchers.Count > 0 || alarms.Now - fetchedAt < LongestBetweenFetches,
        Delivery.Pushed => !isRefused && !(await outboxes.ReadOutboxAsync(turn.Address.Conversation, CancellationToken.None)).Any(waiting => alarms.Now - waiting.QueuedAt > LongestDelivery),
        _ => false,
    };

    private async Task<DateTimeOffset?> NextAsync(ConversationKey conversation) =>
        (await store.ReadWakeupsAsync(conversation, CancellationToken.None)) is [{ Due: var due }, ..] ? due : null;

    private async Task<TurnResult> RunAsync(InboundTurn turn)
    {
        using var measured = new MeasuredTurn(metrics, turn);
        var result = await TryRaceAsync(turn) ?? await WaitAsync(turn);
        if (result is null)
        {
            measured.Outcome = TurnOutcome.Conflict;
            throw new TurnConflictException();
        }

        measured.Outcome = result.Outcome;
        news.Tell(turn.Address.Conversation, isPushed: turn.Delivery is Delivery.Pushed);
        await watchers.Notify(watcher => watcher.Changed());
        return result;
    }

    /// <summary>Runs the turn beside the person's others; null where those won, or wait already.</summary>
    private async Task<TurnResult?> TryRaceAsync(InboundTurn turn) =>
        contested.Has(turn.Address.User) ? null : await runner.TryRunAsync(turn, Attempts, CancellationToken.None);

    private async Task<TurnResult?> WaitAsync(InboundTurn turn)
    {
        using var waiting = contested.Wait(turn.Address.User);
        return await grains.GetGrain<IPersonGrain>(turn.Address.PersonKey).Run(turn);
    }

    /// <summary>A grain that waits for an alarm is not put away before it has rung.</summary>
    private async Task ArmAsync(DateTimeOffset? due)
    {
        if (alarm is not null)
        {
            await alarm.DisposeAsync();
            alarm = null;
        }

        if (due is { } moment && alarms.Arm(moment, Ring(grains.GetGrain<IConversationGrain>(this.GetPrimaryKeyString()), logger)) is { } armed)
        {
            alarm = armed;
            DelayDeactivation(moment - alarms.Now + TimeSpan.FromMinutes(1));
        }
    }

    private static Action Ring(IConversationGrain self, ILogger logger) => () => _ = RingAsync(self, logger);

    /// <summary>What does not wake now is found overdue.</summary>
    private static async Task RingAsync(IConversationGrain self, ILogger logger)
    {
        try
        {
            await self.Wake();
        }
        catch (Exception exception)
        {
            LogNotWoken(logger, exception.GetType().FullName!);
        }
    }

    [LoggerMessage(1010, LogLevel.Warning, "A wake-up failed with {Type}; it is tried again as overdue.")]
    private static partial void LogNotWoken(ILogger logger, string type);
}
