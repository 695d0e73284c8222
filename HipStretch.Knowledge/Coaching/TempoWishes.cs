using System.Text.RegularExpressions;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Coaching;

/// <summary>Reads how a person wants to be led from what they say in a session: "lead me", "wait for me", "slower", "hold longer", "don't time me".</summary>
public static partial class TempoWishes
{
    private const double Longest = 2;
    private const double LongerBy = 0.5;

    /// <summary>The tempo that they want; null where they say nothing of it, ask about it, or only want a moment.</summary>
    /// <param name="text">What they said.</param>
    /// <param name="now">How they are led now.</param>
    public static Tempo? Of(string text, Tempo now) => Words.Normalise(text).Replace('-', ' ') switch
    {
        var said when Question().IsMatch(said) => null,
        var said when Wait().IsMatch(said) => now with { GoesOn = false },
        var said when GoOn().IsMatch(said) => now with { GoesOn = true },
        var said when Untimed().IsMatch(said) => now with { Holds = 0 },
        var said when Denial().IsMatch(said) || Moment().IsMatch(said) => null,
        var said when Longer().IsMatch(said) => now with { Holds = Math.Min(Longest, Math.Max(1, now.Holds) + LongerBy) },
        var said when Timed().IsMatch(said) => now with { Holds = 1 },
        var said when Slower().IsMatch(said) => Slower(now),
        var said when Faster().IsMatch(said) => now with { Pace = now.Pace is Pace.Gentle ? Pace.Normal : Pace.Brisk },
        _ => null,
    };

    /// <summary>Who is still hurried at the slowest pace is waited for.</summary>
    private static Tempo Slower(Tempo now) => now.Pace switch
    {
        Pace.Brisk => now with { Pace = Pace.Normal },
        Pace.Normal => now with { Pace = Pace.Gentle },
        _ => now with { GoesOn = false },
    };

    [GeneratedRegex(@"^(?:how|what|when|why|who|which|where|is|are|do you|does|will|can i)\b")]
    private static partial Regex Question();

    /// <summary>"Wait for me" alone; with more behind it, it asks for a pause.</summary>
    [GeneratedRegex(@"^(?:please |just |can you |could you )*wait for (?:me|next|my (?:word|next|ok|okay))(?: please| each time| every time| to say next| after each step| at each step)*$|\bone (?:step )?at a time\b|\b(?:dont|do not|stop|no more) (?:go|going|carry|carrying|lead|leading|guide|guiding|move|moving)(?: me)?(?: (?:on|along))?(?: (?:by yourself|without me|on your own|automatically))?$|\bill say next\b|\bhands ?free off\b|\b(?:no|not|stop|without|(?:turn|switch) off)(?: the| my)? hands ?free\b")]
    private static partial Regex Wait();

    [GeneratedRegex(@"^(?!.*\b(?:dont|do not|cant|cannot|not|stop|never|no) (?:need to |have to |want (?:you )?to )?(?:lead|guide|go|carry|keep|move|continue)\b).*(?:\b(?:lead|guide) me\b|\bhands ?free\b|\b(?:go|carry|keep|move|continue)(?: (?:on|going))? (?:by (?:yourself|itself)|on your own|automatically|without me)\b)|\b(?:dont|do not|no need to) wait for me\b")]
    private static partial Regex GoOn();

    [GeneratedRegex(@"\b(?:dont|do not|stop|no need to) (?:time|timing|count|counting)(?: me| it)?\b|\b(?:no |without (?:a )?|turn off the |switch off the )timer\b|\btimer off\b")]
    private static partial Regex Untimed();

    [GeneratedRegex(@"\b(?:dont|do not|cant|cannot|couldnt|wont|not|never|no)\b(?! so fast)")]
    private static partial Regex Denial();

    /// <summary>A pause does what they want at once, and is undone by a word.</summary>
    [GeneratedRegex(@"\b(?:wait|hold on|hang on|pause|a (?:sec|second|minute|moment))\b")]
    private static partial Regex Moment();

    [GeneratedRegex(@"\bhold(?:s)?(?: it| them)? (?:for )?longer\b|\blonger holds?\b")]
    private static partial Regex Longer();

    [GeneratedRegex(@"\btime me\b|\btimer on\b|\b(?:normal|usual|shorter) holds?\b|\bhold(?:s)?(?: it)? (?:as usual|shorter)\b")]
    private static partial Regex Timed();

    [GeneratedRegex(@"\b(?:slower|slow down|slow(?:ly)? please|(?:take it|go) (?:slow|slowly|gently|easy)|(?:slow|gentle|easy) pace|too (?:fast|quick)|(?:give me |need )?more time|not so fast)\b")]
    private static partial Regex Slower();

    [GeneratedRegex(@"\b(?:faster|speed up|too slow|quicker|brisk(?:ly)?|(?:fast|quick) pace|less time)\b")]
    private static partial Regex Faster();
}
