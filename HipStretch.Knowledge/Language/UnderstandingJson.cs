using System.Text.Json.Nodes;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language;

/// <summary>An understanding in the shape of <c>understand</c> (CONTRACTS.md), for tools and tests: a key is absent where nothing was understood.</summary>
public static class UnderstandingJson
{
    /// <summary>
    /// Facts that are no signs of danger but tell who the person is and how the pain behaves; they are told under <c>facts</c>, unless they
    /// were asked for.
    /// </summary>
    private static readonly HashSet<string> Background =
    [
        "age", "sex", "asthma", "better-with-movement", "can-reach-floor", "improving", "morning-stiffness", "numbness", "rest-pain", "tingling", "worsening",
    ];

    /// <summary>What the bot has just asked, by the name that a line gives it.</summary>
    public static IReadOnlyDictionary<string, Expectation> Contexts { get; } = new Dictionary<string, Expectation>(StringComparer.Ordinal)
    {
        ["location"] = Expectation.Location,
        ["severity"] = Expectation.Severity,
        ["quality"] = Expectation.Quality,
        ["duration"] = Expectation.Duration,
        ["onset"] = Expectation.Onset,
        ["redflag"] = Expectation.RedFlags,
        ["yesno"] = Expectation.YesNo,
        ["session"] = Expectation.Session,
        ["question"] = Expectation.Question,
        ["global"] = Expectation.Nothing,
        ["smalltalk"] = Expectation.Nothing,
        ["none"] = Expectation.Nothing,
    };

    /// <summary>What was understood, in the context in which it was said.</summary>
    public static JsonObject Tell(Understanding understood, LanguageContext context) => new(
        new KeyValuePair<string, JsonNode?>[]
        {
            new("location", Location(understood.Location)),
            new("severity", Severity(understood.Severity)),
            new("qualities", understood.Qualities.Count > 0 ? Words(understood.Qualities.Select(quality => quality.Word())) : null),
            new("duration", Duration(understood.DurationDays)),
            new("onset", Onset(understood)),
            new("flags", Flags(understood.Flags, context)),
            new("facts", Facts(understood.Flags, context)),
            new("answer", understood.Answer?.Word()),
            new("command", understood.Command?.Word()),
            new("commandValue", understood.CommandValue),
            new("topic", Topic(understood)),
            new("topics", understood.Topics.Count > 0 ? Words(understood.Topics.Select(topic => topic.ToString())) : null),
            new("act", understood.Act?.Word()),
            new("clarify", understood.Clarify || understood.Match == TopicMatch.Unclear ? true : null),
        }.Where(part => part.Value is not null));

    private static string? Topic(Understanding understood) => understood.Match switch
    {
        TopicMatch.Clear => understood.Topics[0].ToString(),
        TopicMatch.OutOfScope => "out-of-scope",
        _ => null,
    };

    private static JsonObject? Location(LocationFound? location) => location is null ? null : new JsonObject
    {
        ["region"] = location.Regions is [var chief, ..] ? chief.Word() : null,
        ["side"] = location.Side?.Word(),
        ["all"] = Words(location.Regions.Select(region => region.Word())),
    };

    /// <summary>A word such as "moderate" has bounds and no score of its own; of two neighbours the worse counts.</summary>
    private static JsonObject? Severity(SeverityFound? severity) => severity is null ? null : new JsonObject
    {
        ["score"] = severity.Most - severity.Least <= 1 && !severity.IsBound ? severity.Score : null,
        ["min"] = severity.Least,
        ["max"] = severity.Most,
        ["band"] = Band(severity.Score),
    };

    /// <summary>The bands of CONTRACTS.md: 0, to 3, to 6, above.</summary>
    private static string Band(double score) => score switch
    {
        0 => "none",
        <= 3 => "mild",
        <= 6 => "moderate",
        _ => "severe",
    };

    private static JsonObject? Duration(double? days) => days is not { } lasted ? null : new JsonObject
    {
        ["class"] = Durations.Class(lasted).Word(),
        ["days"] = lasted,
    };

    private static JsonObject? Onset(Understanding understood)
    {
        var trauma = understood.Flags.Present.FirstOrDefault(flag => flag.Key == OnsetFacts.Trauma).Value?.ToString()
            ?? (understood.Flags.Absent.Contains(OnsetFacts.Trauma) || OnsetFacts.IsHarmless(understood.Onset) ? "none" : null);
        return understood.Onset is null && trauma is null ? null : new JsonObject
        {
            ["mechanism"] = understood.Onset?.Word(),
            ["trauma"] = trauma,
        };
    }

    private static JsonObject? Flags(FlagsFound flags, LanguageContext context)
    {
        var (present, absent, unsure) = (Signs(flags.Present.Keys), Signs(flags.Absent), Signs(flags.Unsure));
        return present.Count + absent.Count + unsure.Count + flags.OfOthers.Count == 0 ? null : new JsonObject
        {
            ["present"] = present,
            ["absent"] = absent,
            ["unsure"] = unsure,
            ["subject"] = flags.OfSomebodyElse ? "other" : "self",
        };

        JsonArray Signs(IEnumerable<FactId> facts) => Words(facts.Where(fact => !IsBackground(fact, context)).Select(fact => fact.ToString()));
    }

    private static JsonObject? Facts(FlagsFound flags, LanguageContext context)
    {
        var facts = flags.Present.Where(flag => IsBackground(flag.Key, context))
            .Select(flag => KeyValuePair.Create(flag.Key.ToString(), (JsonNode?)flag.Value.ToString()))
            .Concat(flags.Absent.Where(fact => IsBackground(fact, context)).Select(fact => KeyValuePair.Create(fact.ToString(), (JsonNode?)"no")))
            .ToList();
        return facts.Count == 0 ? null : new JsonObject(facts);
    }

    private static bool IsBackground(FactId fact, LanguageContext context) => Background.Contains(fact.ToString()) && !context.Asked.Contains(fact);

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
