using System.Globalization;
using System.Text.Json.Nodes;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Development;

/// <summary>One text of a set, and what must be understood of it, or may be instead, in the shape of <c>understand</c>.</summary>
internal sealed record LanguageCase(string Id, string Text, string Context, IReadOnlyList<FactId> Asked, DateTimeOffset Now, JsonObject Expect, JsonObject? Or)
{
    private static readonly DateTimeOffset Thursday = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    /// <summary>All cases of an embedded set.</summary>
    public static IReadOnlyList<LanguageCase> ReadAll(string set)
    {
        var assembly = typeof(LanguageCase).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith($"Development/sets/{set}.jsonl", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    /// <summary>What differs from what was expected; null where nothing does.</summary>
    public string? Difference(LanguageModel model)
    {
        var context = new LanguageContext(UnderstandingJson.Contexts[Context], Asked);
        var told = UnderstandingJson.Tell(model.Understand(Text, context, Now), context);
        return Partial.Matches(Expect, told) || (Or is not null && Partial.Matches(Or, told)) ? null : $"{Id} [{Context}] \"{Text}\": expected {Expect.ToJsonString()}, got {told.ToJsonString()}";
    }

    private static LanguageCase Parse(string line)
    {
        var json = JsonNode.Parse(line)!.AsObject();
        return new(
            (string)json["id"]!,
            (string)json["text"]!,
            (string)json["context"]!,
            [.. (json["asked"] as JsonArray ?? []).Select(asked => FactId.Parse((string)asked!))],
            json["now"] is { } now ? DateTimeOffset.Parse((string)now!, CultureInfo.InvariantCulture) : Thursday,
            json["expect"]!.AsObject(),
            json["or"] as JsonObject);
    }
}
