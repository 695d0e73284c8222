using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Triage;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>
/// Compares what the bot reads back with the facts of a case, as a person would who hears it. Only what nobody would let pass counts: none of the
/// places, or another class of duration. The side and the score decide nothing and are let pass.
/// </summary>
internal static class ReadBack
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);
    private static readonly FactId Location = FactId.Parse("location");
    private static readonly FactId Duration = FactId.Parse("duration");

    /// <summary>The fact that is plainly wrong in a summary; null where none is.</summary>
    public static FactId? Wrong(string summary, Facts facts)
    {
        var heard = TestBot.Language.Understand(summary, new(Expectation.Nothing, []), Now);
        return heard.DurationDays is { } days && facts[Duration] is FactValue.Number lasted && Durations.Class(days) != Durations.Class(lasted.Amount) ? Duration
            : heard.Location is { } place && facts[Location] is FactValue.Several { Words: var places } && !place.Regions.Any(region => places.Contains(region.Word())) ? Location
            : null;
    }
}
