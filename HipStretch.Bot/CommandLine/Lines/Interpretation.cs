using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.CommandLine.Lines;

/// <summary>Answers lines of <c>understand</c> (CONTRACTS.md): a text in its context in, what the language layer makes of it out.</summary>
internal sealed class Interpretation(LanguageModel language, TimeProvider time)
{
    /// <summary>What <c>{"id","text","context","asked","now"}</c> was understood to say; a key is absent where nothing was.</summary>
    public LineResult Answer(JsonObject line)
    {
        if (Text(line, "text") is not { } text)
        {
            return new LineResult.Fault("NoText", "Send the text: {\"id\":\"1\",\"text\":\"about a 5\",\"context\":\"severity\"}.");
        }

        if (!UnderstandingJson.Contexts.TryGetValue(Text(line, "context") ?? "none", out var expects))
        {
            return new LineResult.Fault("UnknownContext", $"The context is one of: {string.Join(", ", UnderstandingJson.Contexts.Keys)}.");
        }

        if (Now(line) is not { } now)
        {
            return new LineResult.Fault("BadTime", "Write now as a time with its offset, such as 2026-11-26T09:00:00+00:00.");
        }

        var context = new LanguageContext(expects, Asked(line));
        return new LineResult.Answer(UnderstandingJson.Tell(language.Understand(text, context, now), context));
    }

    private DateTimeOffset? Now(JsonObject line) => line["now"] is null ? time.GetUtcNow()
        : DateTimeOffset.TryParse(Text(line, "now"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now) ? now
        : null;

    private static FactId[] Asked(JsonObject line) =>
        [.. (line["asked"] as JsonArray ?? []).Select(asked => FactId.TryParse(asked?.ToString(), null, out var id) ? id : default).Where(id => id != default)];

    private static string? Text(JsonObject line, string name) =>
        line[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
