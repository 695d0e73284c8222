using System.Text.Json.Nodes;
using HipStretch.Bot.CommandLine.Lines;
using HipStretch.Testing;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.Blind.Texts;

/// <summary>A case with a text, and what <c>understand</c> makes of it.</summary>
internal sealed record Reading(JsonObject Case, JsonObject Understood)
{
    private static readonly Interpretation Understand = new(
        TestBot.Language, new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero)));

    /// <summary>Reads a case in its own context and at its own time; where it names no time it is Thursday, 26 November 2026, 9 in the morning.</summary>
    public static Reading Of(JsonObject line) => Of(line, line);

    /// <summary>Reads a case as if it were asked in a context.</summary>
    public static Reading In(string context, JsonObject line) => Of(line, new JsonObject { ["text"] = line.Text("text"), ["context"] = context });

    private static Reading Of(JsonObject line, JsonObject asked) =>
        new(line, JsonNode.Parse(JsonLines.Answer(asked.ToJsonString(), Understand.Answer))!.AsObject());

    /// <summary>A list in what was understood; empty where there is none.</summary>
    public static IReadOnlyList<string> Words(JsonNode? list) => list is JsonArray words ? [.. words.Select(word => (string)word!)] : [];

    /// <inheritdoc />
    public override string ToString() => $"{Case.ToJsonString()}\n    understood {Understood.ToJsonString()}";
}
