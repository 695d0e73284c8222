using System.Text.Json.Nodes;
using HipStretch.Bot.CommandLine.Lines;
using HipStretch.Knowledge.Triage;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>What <c>assess</c> makes of a vignette of which everything is known: the rules without any conversation.</summary>
internal static class RulesAlone
{
    private static readonly Assessment Assess = new(TestBot.Knowledge);

    public static Outcome Of(Vignette vignette)
    {
        var facts = new JsonObject(vignette.Facts.Select(fact => KeyValuePair.Create(fact.Key.ToString(), (JsonNode?)fact.Value.ToString())));
        var verdict = JsonNode.Parse(JsonLines.Answer(new JsonObject { ["id"] = vignette.Id, ["facts"] = facts }.ToJsonString(), Assess.Answer))!;
        return verdict["error"] is { } fault
            ? throw new InvalidOperationException($"{vignette.Id}: {fault["message"]}")
            : new(vignette, Read<Urgency>(verdict["urgency"]), Read<StretchAdvice>(verdict["stretch"]), 0, 0, 0, $"    rules {verdict["rules"]!.ToJsonString()}");
    }

    private static T Read<T>(JsonNode? word)
        where T : struct, Enum => Enum.Parse<T>((string)word!, ignoreCase: true);
}
