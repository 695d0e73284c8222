using System.Text.Json.Nodes;

namespace HipStretch.Bot.Tests.Blind;

/// <summary>The lines of a set.</summary>
internal static class BlindCase
{
    /// <summary>All of one set, in order.</summary>
    public static IReadOnlyList<JsonObject> Of(string set)
    {
        using var stream = typeof(BlindCase).Assembly.GetManifestResourceStream($"HipStretch.Bot.Tests.Blind.sets.{set}.jsonl")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }

    /// <summary>A text of a case.</summary>
    public static string Text(this JsonObject line, string name) => (string)line[name]!;
}
