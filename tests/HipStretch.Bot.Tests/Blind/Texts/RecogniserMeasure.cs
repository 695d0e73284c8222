using System.Text.Json.Nodes;
using HipStretch.Knowledge.Triage;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Blind.Texts;

/// <summary>How well texts are understood in the context of what was asked.</summary>
internal sealed class RecogniserMeasure(string set)
{
    private readonly Reading[] readings = [.. BlindCase.Of(set).Select(Reading.Of)];

    /// <summary>The texts of which all that is expected was understood.</summary>
    public Share Right => Share.Counted(readings, IsRight);

    /// <summary>The same by context.</summary>
    public IEnumerable<(string Context, Share Right)> ByContext => readings.GroupBy(reading => reading.Case.Text("context"))
        .Select(context => (context.Key, Share.Counted([.. context], IsRight)));

    /// <summary>The red flags that are there and were heard, flag by flag.</summary>
    public Share FlagsHeard => Share.Counted(
        [.. RedFlags.SelectMany(reading => Flags(reading.Case["expect"], "present").Select(flag => (reading, flag)))],
        told => Flags(told.reading.Understood, "present").Contains(told.flag));

    /// <summary>The texts about red flags that are absent, or somebody else's, or only talk, and that raised one nevertheless.</summary>
    public Share FalseAlarms => Share.Counted([.. RedFlags.Where(SaysThatSomeAreNot)], IsFalseAlarm);

    /// <summary>What was got wrong.</summary>
    public IEnumerable<string> Misses => readings.Where(reading => !IsRight(reading) || (SaysThatSomeAreNot(reading) && IsFalseAlarm(reading)))
        .Select(reading => reading.ToString());

    private IEnumerable<Reading> RedFlags => readings.Where(reading => reading.Case.Text("context") == "redflag");

    private static bool IsRight(Reading reading) => Expected.Matches(reading.Case["expect"], reading.Understood);

    /// <summary>A text that leaves it open whether a flag is there neither hides nor raises one.</summary>
    private static bool SaysThatSomeAreNot(Reading reading) =>
        reading.Case.Text("context") == "redflag" && reading.Case["expect"]!["flags"] is JsonObject flags
        && (Reading.Words(flags["absent"]).Count > 0 || (flags.ContainsKey("present") && Reading.Words(flags["present"]).Count == 0) || (string?)flags["subject"] == "other");

    /// <summary>Where some flags are there, those that are not must not be raised; else none that was asked for, and no other red one.</summary>
    private static bool IsFalseAlarm(Reading reading)
    {
        var raised = Flags(reading.Understood, "present");
        var absent = Flags(reading.Case["expect"], "absent");
        var asked = Reading.Words(reading.Case["asked"]);
        return Flags(reading.Case["expect"], "present").Count > 0
            ? raised.Any(absent.Contains)
            : raised.Any(flag => asked.Contains(flag) || TestBot.Knowledge.Rules.IsRedFlag(FactId.Parse(flag)));
    }

    private static IReadOnlyList<string> Flags(JsonNode? of, string state) => Reading.Words(of?["flags"]?[state]);
}
