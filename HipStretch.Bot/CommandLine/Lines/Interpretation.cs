using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.CommandLine.Lines;

/// <summary>Answers lines of <c>understand</c> (CONTRACTS.md): a text in its context in, what the language layer makes of it out.</summary>
internal sealed class Interpretation(LanguageModel language, TimeProvider time)
{
    private static readonly Dictionary<string, Expectation> Contexts = new(StringComparer.Ordinal)
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

    /// <summary>What <c>{"id","text","context","asked","now"}</c> was understood to say; a key is absent where nothing was.</summary>
    public LineResult Answer(JsonObject line)
    {
        if (Text(line, "text") is not { } text)
        {
            return new LineResult.Fault("NoText", "Send the text: {\"id\":\"1\",\"text\":\"about a 5\",\"context\":\"severity\"}.");
        }

        if (!Contexts.TryGetValue(Text(line, "context") ?? "none", out var expects))
        {
            return new LineResult.Fault("UnknownContext", $"The context is one of: {string.Join(", ", Contexts.Keys)}.");
        }

        if (Now(line) is not { } now)
        {
            return new LineResult.Fault("BadTime", "Write now as a time with its offset, such as 2026-11-26T09:00:00+00:00.");
        }

        return new LineResult.Answer(Tell(language.Understand(text, new LanguageContext(expects, Asked(line)), now)));
    }

    private DateTimeOffset? Now(JsonObject line) => line["now"] is null ? time.GetUtcNow()
        : DateTimeOffset.TryParse(Text(line, "now"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now) ? now
        : null;

    private static FactId[] Asked(JsonObject line) =>
        [.. (line["asked"] as JsonArray ?? []).Select(asked => FactId.TryParse(asked?.ToString(), null, out var id) ? id : default).Where(id => id != default)];

    private static JsonObject Tell(Understanding understood) => new(
        new KeyValuePair<string, JsonNode?>[]
        {
            new("location", Location(understood.Location)),
            new("severity", Severity(understood.Severity)),
            new("qualities", understood.Qualities.Count > 0 ? Words(understood.Qualities.Select(quality => quality.Word())) : null),
            new("duration", Duration(understood.DurationDays)),
            new("onset", Onset(understood)),
            new("flags", Flags(understood.Flags)),
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
        ["region"] = location.Regions[0].Word(),
        ["side"] = location.Side?.Word(),
        ["all"] = Words(location.Regions.Select(region => region.Word())),
    };

    /// <summary>A word such as "moderate" has bounds and no score of its own; of two neighbours the worse counts.</summary>
    private static JsonObject? Severity(SeverityFound? severity) => severity is null ? null : new JsonObject
    {
        ["score"] = severity.Most - severity.Least <= 1 ? severity.Score : null,
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

    private static JsonObject? Onset(Understanding understood) => understood.Onset is not { } onset ? null : new JsonObject
    {
        ["mechanism"] = onset.Word(),
        ["trauma"] = understood.Flags.Present.FirstOrDefault(flag => flag.Key.ToString() == "trauma").Value?.ToString(),
    };

    private static JsonObject? Flags(FlagsFound flags) => flags.Present.Count + flags.Absent.Count + flags.Unsure.Count + flags.OfOthers.Count == 0 ? null : new JsonObject
    {
        ["present"] = Words(flags.Present.Keys.Select(flag => flag.ToString())),
        ["absent"] = Words(flags.Absent.Select(flag => flag.ToString())),
        ["unsure"] = Words(flags.Unsure.Select(flag => flag.ToString())),
        ["subject"] = flags.OfSomebodyElse ? "other" : "self",
    };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static string? Text(JsonObject line, string name) =>
        line[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
