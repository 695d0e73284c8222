using System.Text.Json;
using System.Text.Json.Nodes;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>The facts of a vignette under our ids: its author named them by the clinical table, before ours were there.</summary>
internal static class VignetteFacts
{
    private const double DaysOfAYear = 365.25;

    private static readonly Dictionary<string, string> Ours = new(StringComparer.Ordinal)
    {
        ["sudden-severe"] = "sudden-severe-pain",
        ["night-second-half"] = "wakes-second-half",
        ["checked"] = "already-checked",
    };

    private static readonly FactId Age = FactId.Parse("age");
    private static readonly FactId Duration = FactId.Parse("duration");
    private static readonly FactId AgeAtOnset = FactId.Parse("age-at-onset");
    private static readonly FactId Trauma = FactId.Parse("trauma");
    private static readonly FactId MinorTrauma = FactId.Parse("minor-trauma");

    /// <summary>What is so of everybody unless the case says otherwise. All other facts that a case is silent about are not so.</summary>
    private static readonly Facts Everybody = Facts.None.With(FactId.Parse("can-reach-floor"), FactValue.Yes);

    /// <summary>Reads the facts of a case.</summary>
    public static Facts Read(JsonObject json, KnowledgeBase knowledge, out IReadOnlyList<string> unknown)
    {
        var (facts, misfits) = (Everybody, new List<string>());
        foreach (var (name, value) in json)
        {
            var id = FactId.Parse(Ours.GetValueOrDefault(name, name));
            if (knowledge.Facts.GetValueOrDefault(id)?.Read(Text(value!)) is { } known)
            {
                facts = facts.With(id, known);
            }
            else
            {
                misfits.Add(name);
            }
        }

        unknown = misfits;
        return WithMinorTrauma(WithAgeAtOnset(facts));
    }

    private static Facts WithAgeAtOnset(Facts facts) =>
        facts[Age] is FactValue.Number age && facts[Duration] is FactValue.Number days
            ? facts.With(AgeAtOnset, new FactValue.Number(Math.Floor(age.Amount - (days.Amount / DaysOfAYear))))
            : facts;

    /// <summary>A small injury has a question of its own here, while a case names it as one grade of trauma.</summary>
    private static Facts WithMinorTrauma(Facts facts) =>
        facts[Trauma] is FactValue.Said { Word: "minor" } ? facts.With(MinorTrauma, FactValue.Yes) : facts;

    private static string Text(JsonNode value) => value switch
    {
        JsonArray words => string.Join(',', words.Select(word => (string)word!)),
        _ when value.GetValueKind() == JsonValueKind.String => (string)value!,
        _ => value.ToJsonString(),
    };
}
