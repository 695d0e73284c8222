using System.Text.Json;
using System.Text.Json.Nodes;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.CommandLine.Lines;

/// <summary>Reads what is known of a person from JSON: fact ids, and values as texts, numbers, true and false, or lists of words.</summary>
internal sealed class FactsReader(KnowledgeBase knowledge)
{
    /// <summary>Reads an object of facts.</summary>
    /// <param name="json">The object; null values are facts that nobody knows.</param>
    /// <param name="facts">What is known; all that could be read where it fails.</param>
    /// <returns>Null, or what is wrong with the first fact that cannot be read.</returns>
    public LineResult.Fault? Read(JsonObject json, out Facts facts)
    {
        facts = Facts.None;
        foreach (var (name, value) in json)
        {
            if (!FactId.TryParse(name, null, out var id) || !knowledge.Facts.TryGetValue(id, out var fact))
            {
                return new("UnknownFact", $"There is no fact '{name}'. 'assess --facts' lists them.");
            }

            if (value is null)
            {
                continue;
            }

            if (Text(value) is not { } text || fact.Read(text) is not { } known)
            {
                return new("BadValue", $"The fact '{name}' cannot be {value.ToJsonString()}. It takes {Taken(fact)}.");
            }

            facts = facts.With(id, known);
        }

        return null;
    }

    /// <summary>What a fact takes, in words.</summary>
    public static string Taken(Fact fact) => fact.Type switch
    {
        FactType.YesNo => "yes, no or unsure",
        FactType.Number => $"a number{(fact.Range is { } range ? $" from {range.Least} to {range.Most}" : "")}{(fact.OrNo ? ", yes, no" : "")} or unsure",
        _ => $"{(fact.Type is FactType.Choices ? "one or several of " : "")}{string.Join(", ", fact.Values ?? [])} or unsure",
    };

    private static string? Text(JsonNode value) => value switch
    {
        JsonArray words when words.All(word => word?.GetValueKind() == JsonValueKind.String) => string.Join(',', words.Select(word => word!.GetValue<string>())),
        JsonValue => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number => value.ToJsonString(),
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            _ => null,
        },
        _ => null,
    };
}
