using System.Diagnostics;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.State;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Builder;

namespace HipStretch.Bot.Conversations;

/// <summary>
/// One attempt at a turn: load, run the bot with every reply buffered, commit all of it at once. Nothing outside changes before the commit,
/// so an attempt that fails or loses a race leaves no trace.
/// </summary>
internal sealed class TurnRunner(
    ITurnStore store, IRetentionStore retention, StateCodec codec, IBot bot, TurnFailure failure, BotMetrics metrics, TimeProvider time)
{
    /// <summary>Runs the turn, again where another wrote first; null where that was so every time.</summary>
    /// <exception cref="TurnStoreException">The store failed; nothing was written.</exception>
    /// <exception cref="ActivityIdTakenException">The inbound id is that of something else that was said; nothing was written.</exception>
    public async Task<TurnResult?> TryRunAsync(InboundTurn turn, int attempts, CancellationToken cancellationToken)
    {
        TurnResult? result = null;
        for (var attempt = 0; attempt < attempts && result is null; attempt++)
        {
            result = await TryRunAsync(turn, cancellationToken);
        }

        return result;
    }

    /// <summary>Runs the turn; null where another turn wrote first, so that it must run again.</summary>
    /// <exception cref="TurnStoreException">The store failed; nothing was written.</exception>
    /// <exception cref="ActivityIdTakenException">The inbound id is that of something else that was said; nothing was written.</exception>
    public async Task<TurnResult?> TryRunAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        var inbound = ActivityJson.Read(turn.Json);
        var snapshot = await store.LoadAsync(new(turn.Address.Conversation, turn.Address.User, turn.Key, inbound.ReplyToId), cancellationToken);
        var wakeups = new TurnWakeups(turn, inbound, snapshot.Wakeups);
        if (snapshot.Answer is { } before)
        {
            return new(TurnAnswer.Read(before), wakeups.NextDue, TurnOutcome.Repeated);
        }

        if (turn.Wakeup is { } wakeup)
        {
            if (!wakeup.IsIn(snapshot.Wakeups))
            {
                return new(new TurnAnswer.Taken(wakeup.ToString()), wakeups.NextDue, TurnOutcome.Repeated);
            }

            if (wakeup.Key == TurnForgetting.WakeupKey)
            {
                return await retention.EraseAsync(turn.Address.Conversation, snapshot.Conversation?.Version ?? 0, cancellationToken)
                    ? new(new TurnAnswer.Taken(wakeup.ToString()), NextDue: null, TurnOutcome.Answered)
                    : null;
            }

            wakeups.Clear(wakeup.Key);
        }
        else if (wakeups.DueOf(TurnForgetting.WakeupKey) is not null)
        {
            wakeups.Clear(TurnForgetting.WakeupKey);
        }

        if (snapshot.Conversation is null)
        {
            snapshot = snapshot with { LastSequence = turn.LogBegins };
        }

        inbound.ReplyToId = snapshot.Answered ?? inbound.ReplyToId;
        var attempt = new TurnAttempt(turn, inbound, ActivityIds.For(turn, inbound.Id, snapshot), new SnapshotStorage(inbound, turn.Address, snapshot, codec), wakeups, new TurnForgetting());
        var (draft, outcome) = await RunAsync(attempt, time.GetUtcNow(), cancellationToken);
        return await CommitAsync(draft.Commit(), cancellationToken) switch
        {
            CommitResult.Committed => new(draft.Answer, wakeups.NextDue, outcome),
            CommitResult.Conflict => null,
            CommitResult.Duplicate duplicate => throw new ActivityIdTakenException(duplicate.Id),
            var other => throw new InvalidOperationException($"A commit ends as committed, conflict or duplicate, not as {other}."),
        };
    }

    /// <summary>A turn that breaks by a bug of ours says so and leaves the conversation as it was; where it breaks twice on end, the conversation begins anew.</summary>
    private async Task<(TurnDraft Draft, TurnOutcome Outcome)> RunAsync(TurnAttempt attempt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var inbound = attempt.Inbound;
        inbound.Id = attempt.Ids.Inbound;
        inbound.Timestamp = attempt.IsFromLog ? now : inbound.Timestamp ?? now;
        inbound.DeliveryMode = null;
        TurnSpeech speech;
        var outcome = TurnOutcome.Answered;
        try
        {
            speech = await RunBotAsync(attempt, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            outcome = TurnOutcome.Broken;
            attempt.Wakeups.Discard(but: attempt.Turn.Wakeup?.Key);
            attempt.Forgetting.Discard();
            var sorry = failure.Answer(inbound, attempt.Ids.Reply(0), exception, beginsAnew: attempt.State.Break());
            speech = attempt.IsInvoke ? new TurnSpeech([], InvokeAnswer.Broken)
                : attempt.Turn.Wakeup is not null ? new TurnSpeech([], null)
                : new TurnSpeech([sorry], null);
        }

        if (attempt.Forgetting.IsAsked)
        {
            attempt.Wakeups.Discard(but: null);
            attempt.Wakeups.Set(TurnForgetting.WakeupKey, now + TurnForgetting.Rest);
        }

        return (new TurnDraft(attempt, speech, now), outcome);
    }

    private async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return await store.CommitAsync(commit, cancellationToken);
        }
        finally
        {
            metrics.Commit(Stopwatch.GetElapsedTime(began));
        }
    }

    private async Task<TurnSpeech> RunBotAsync(TurnAttempt attempt, CancellationToken cancellationToken)
    {
        var adapter = new TurnAdapter(attempt.Ids, attempt.Turn.Delivery);
        using var context = new TurnContext(adapter, attempt.Inbound);
        context.TurnState.Add<IStorage>(attempt.State);
        context.TurnState.Add(attempt.Wakeups);
        context.TurnState.Add(attempt.Forgetting);
        await bot.OnTurnAsync(context, cancellationToken);
        return new(adapter.Said, attempt.IsInvoke ? Invoked(adapter.Answered) : null);
    }

    private static InvokeAnswer Invoked(InvokeResponse? response) => response is null ? InvokeAnswer.NotImplemented : InvokeAnswer.Of(response);
}
