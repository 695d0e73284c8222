using System.Diagnostics;
using System.Diagnostics.Metrics;
using HipStretch.Bot.Conversations;

namespace HipStretch.Bot.Operations.Telemetry;

/// <summary>What the bot measures of itself. No value has an id, a text or a name that a caller chose.</summary>
internal sealed class BotMetrics
{
    /// <summary>The name of the meter, and of the source of traces.</summary>
    public const string Name = "HipStretch";

    private readonly Histogram<double> turns;
    private readonly Counter<long> outcomes;
    private readonly Histogram<double> commits;
    private readonly Histogram<double> lateness;
    private readonly UpDownCounter<long> sockets;
    private readonly Counter<long> delivered;

    public BotMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        turns = meter.CreateHistogram<double>("hipstretch.turn.duration", "s", "How long turns take, attempts that lost a race included.");
        outcomes = meter.CreateCounter<long>("hipstretch.turn.count", "{turn}", "Turns by how they ended.");
        commits = meter.CreateHistogram<double>("hipstretch.commit.duration", "s", "How long the store takes to write a turn.");
        lateness = meter.CreateHistogram<double>("hipstretch.wakeup.lateness", "s", "How long after its time a wake-up runs.");
        sockets = meter.CreateUpDownCounter<long>("hipstretch.directline.sockets", "{socket}", "Open web sockets of Direct Line.");
        delivered = meter.CreateCounter<long>("hipstretch.outbox.delivered", "{message}", "Messages that left the outbox, by how.");
    }

    /// <summary>A turn ended.</summary>
    public void Turn(Delivery delivery, TurnOutcome outcome, TimeSpan took)
    {
        var tags = new TagList { { "hipstretch.turn.delivery", Word(delivery) }, { "hipstretch.turn.outcome", Word(outcome) } };
        turns.Record(took.TotalSeconds, tags);
        outcomes.Add(1, tags);
    }

    /// <summary>A commit ended, well or not.</summary>
    public void Commit(TimeSpan took) => commits.Record(took.TotalSeconds);

    /// <summary>A wake-up is about to run.</summary>
    public void WakeUp(TimeSpan late) => lateness.Record(late.TotalSeconds);

    /// <summary>A web socket is open until disposed.</summary>
    public IDisposable Socket()
    {
        sockets.Add(1);
        return new OpenSocket(sockets);
    }

    /// <summary>A message left the outbox.</summary>
    public void Left(OutboxOutcome outcome) => delivered.Add(1, new KeyValuePair<string, object?>("hipstretch.outbox.outcome", Word(outcome)));

    /// <summary>How replies travel, as it is written in tags.</summary>
    public static string Word(Delivery delivery) => delivery switch
    {
        Delivery.InAnswer => "in-answer",
        Delivery.FromLog => "from-log",
        _ => "pushed",
    };

    /// <summary>How a turn ended, as it is written in tags.</summary>
    public static string Word(TurnOutcome outcome) => outcome switch
    {
        TurnOutcome.Answered => "answered",
        TurnOutcome.Repeated => "repeated",
        TurnOutcome.Broken => "broken",
        TurnOutcome.Conflict => "conflict",
        _ => "failed",
    };

    private static string Word(OutboxOutcome outcome) => outcome switch
    {
        OutboxOutcome.Delivered => "delivered",
        OutboxOutcome.Dropped => "dropped",
        _ => "given-up",
    };

    private sealed class OpenSocket(UpDownCounter<long> sockets) : IDisposable
    {
        public void Dispose() => sockets.Add(-1);
    }
}
