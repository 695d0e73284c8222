namespace HipStretch.Bot.Tests.Blind.Texts;

/// <summary>How well questions find the topic that answers them, and how often what is none of ours is answered.</summary>
internal sealed class TopicMeasure
{
    private const string OutOfScope = "out-of-scope";

    private readonly Reading[] ours;
    private readonly Reading[] others;

    /// <summary>Asks all questions.</summary>
    public TopicMeasure()
    {
        var readings = BlindCase.Of("topics").Select(line => Reading.In("question", line)).ToLookup(reading => Topic(reading) != OutOfScope);
        (ours, others) = ([.. readings[true]], [.. readings[false]]);
    }

    /// <summary>Questions whose topic comes first.</summary>
    public Share First => Share.Counted(ours, reading => Topics(reading) is [var first, ..] && first == Topic(reading));

    /// <summary>Questions whose topic is among the best three.</summary>
    public Share AmongThree => Share.Counted(ours, IsAmongThree);

    /// <summary>Questions of ours that are answered without asking back.</summary>
    public Share Outright => Share.Counted(ours, reading => Answered(reading) is not null);

    /// <summary>Of those, the ones that are answered with their topic.</summary>
    public Share OutrightRight => Share.Counted([.. ours.Where(reading => Answered(reading) is not null)], reading => Answered(reading) == Topic(reading));

    /// <summary>The same of all that is answered, what is none of ours among it.</summary>
    public Share OutrightRightOfAll => new(OutrightRight.Of, OutrightRight.All + OthersOutright.Of);

    /// <summary>Questions that are none of ours and are answered nevertheless.</summary>
    public Share OthersOutright => Share.Counted(others, reading => Answered(reading) is not null);

    /// <summary>What was got wrong.</summary>
    public IEnumerable<string> Misses => ours.Where(reading => !IsAmongThree(reading) || (Answered(reading) ?? Topic(reading)) != Topic(reading))
        .Concat(others.Where(reading => Answered(reading) is not null))
        .Select(reading => reading.ToString());

    private static bool IsAmongThree(Reading reading) => Topics(reading).Take(3).Contains(Topic(reading));

    private static string Topic(Reading reading) => reading.Case.Text("topic");

    private static IReadOnlyList<string> Topics(Reading reading) => Reading.Words(reading.Understood["topics"]);

    /// <summary>The topic that is answered without asking back; null where none is.</summary>
    private static string? Answered(Reading reading) => (string?)reading.Understood["topic"] is { } topic && topic != OutOfScope ? topic : null;
}
