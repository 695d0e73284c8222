using System.Text.RegularExpressions;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Coaching;

/// <summary>Reads how a person wants to be led from what they say in a session: "lead me", "wait for me", "slower", "hold longer", "don't time me".</summary>
public static partial class TempoWishes
{
    private const double Longest = 2;
    private const double LongerBy = 0.5;

    /// <summary>The tempo that they want; null where they say nothing of it.</summary>
    /// <param name="text">What they said.</param>
    /// <param name="now">How they are led now.</param>
    public static Tempo? Of(string text, Tempo now) => Words.Normalise(text).Replace('-', ' ') switch
    {
        var said when Wait().IsMatch(said) => now with { GoesOn = false },
        var said when GoOn().IsMatch(said) => now with { GoesOn = true },
        var said when Untimed().IsMatch(said) => now with { Holds = 0 },
        var said when Longer().IsMatch(said) => now with { Holds = Math.Min(Longest, Math.Max(1, now.Holds) + LongerBy) },
        var said when Timed().IsMatch(said) => now with { Holds = 1 },
        var said when Slower().IsMatch(said) => now with { Pace = now.Pace is Pace.Brisk ? Pace.Normal : Pace.Gentle },
        var said when Faster().IsMatch(said) => now with { Pace = now.Pace is Pace.Gentle ? Pace.Normal : Pace.Brisk },
        _ => null,
    };

    [GeneratedRegex(@"\bwait for (?:me|next|my (?:word|next|ok|okay))\b|\bone (?:step )?at a time\b|\b(?:dont|do not|stop) (?:go|going|carry|carrying|lead|leading) (?:on|me)?\s?(?:by yourself|without me|on your own)\b|\bill say next\b")]
    private static partial Regex Wait();

    [GeneratedRegex(@"\b(?:lead|guide) me\b|\bhands ?free\b|\b(?:go|carry|keep|move|continue)(?: (?:on|going))? (?:by (?:yourself|itself)|on your own|automatically|without me)\b|\b(?:dont|do not) wait for me\b")]
    private static partial Regex GoOn();

    [GeneratedRegex(@"\b(?:dont|do not|stop) (?:time|timing|count|counting)(?: me| it)?\b|\b(?:no|without (?:a )?|turn off the |switch off the )timer\b|\btimer off\b")]
    private static partial Regex Untimed();

    [GeneratedRegex(@"\bhold(?:s)?(?: it| them)? (?:for )?longer\b|\blonger holds?\b")]
    private static partial Regex Longer();

    [GeneratedRegex(@"\btime me\b|\btimer on\b|\b(?:normal|usual|shorter) holds?\b|\bhold(?:s)?(?: it)? (?:as usual|shorter)\b")]
    private static partial Regex Timed();

    [GeneratedRegex(@"\b(?:slower|slow down|too (?:fast|quick)|(?:give me )?more time|not so fast)\b")]
    private static partial Regex Slower();

    [GeneratedRegex(@"\b(?:faster|speed up|too slow|quicker|less time)\b")]
    private static partial Regex Faster();
}
