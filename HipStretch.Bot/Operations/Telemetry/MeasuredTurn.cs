using System.Diagnostics;
using HipStretch.Bot.Conversations;

namespace HipStretch.Bot.Operations.Telemetry;

/// <summary>A turn under way, as traces and metrics see it: from its making until it is disposed.</summary>
internal sealed class MeasuredTurn(BotMetrics metrics, InboundTurn turn) : IDisposable
{
    private static readonly ActivitySource Source = new(BotMetrics.Name);

    private readonly long began = Stopwatch.GetTimestamp();
    private readonly Activity? span = Source.StartActivity("hipstretch.turn", ActivityKind.Internal, turn.Trace);

    /// <summary>How it ended; until somebody says so, it failed.</summary>
    public TurnOutcome Outcome { get; set; }

    public void Dispose()
    {
        metrics.Turn(turn.Delivery, Outcome, Stopwatch.GetElapsedTime(began));
        span?.SetTag("hipstretch.turn.delivery", BotMetrics.Word(turn.Delivery));
        span?.SetTag("hipstretch.turn.outcome", BotMetrics.Word(Outcome));
        span?.SetTag("hipstretch.turn.wakeup", turn.Wakeup is not null);
        span?.SetStatus(Outcome is TurnOutcome.Answered or TurnOutcome.Repeated ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
        span?.Dispose();
    }
}
