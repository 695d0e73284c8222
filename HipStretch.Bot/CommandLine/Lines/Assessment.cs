using System.Text.Json.Nodes;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.CommandLine.Lines;

/// <summary>Answers lines of <c>assess</c> (CONTRACTS.md): facts in, verdict and routine out.</summary>
internal sealed class Assessment(KnowledgeBase knowledge)
{
    /// <summary>The time that a routine is planned for, in minutes: the middle one of those that the bot offers.</summary>
    private const int Minutes = 10;

    private readonly FactsReader reader = new(knowledge);
    private readonly RoutinePlanner planner = new(knowledge);

    /// <summary>The verdict on <c>{"id","facts":{...}}</c>.</summary>
    public LineResult Answer(JsonObject line) =>
        line["facts"] is not JsonObject json ? new LineResult.Fault("NoFacts", "Send the facts as an object: {\"id\":\"1\",\"facts\":{\"location\":\"hip\"}}.")
        : reader.Read(json, out var facts) is { } fault ? fault
        : new LineResult.Answer(Tell(facts));

    /// <summary>Every fact, with what it means and takes, as one JSON array.</summary>
    public JsonArray Facts() => new(
        [.. knowledge.Facts.Values.OrderBy(fact => fact.Id.ToString(), StringComparer.Ordinal).Select(fact => (JsonNode)Describe(fact))]);

    private JsonObject Tell(Facts facts)
    {
        var verdict = knowledge.Assess(facts);
        var routine = planner.Plan(new PersonalFacts(facts), Minutes);
        return new JsonObject
        {
            ["urgency"] = verdict.Urgency.Word(),
            ["stretch"] = verdict.Stretch.Word(),
            ["rules"] = Words(verdict.Matched.Select(match => match.Rule.Id.ToString())),
            ["unasked"] = Words(verdict.Unasked.Select(fact => fact.ToString())),
            ["routine"] = Words(routine.Poses.Select(pose => pose.Pose.ToString())),
            ["left-out"] = new JsonObject(routine.LeftOut.Select(left => KeyValuePair.Create(left.Key.ToString(), (JsonNode?)left.Value))),
        };
    }

    private static JsonObject Describe(Fact fact) => new(
        new KeyValuePair<string, JsonNode?>[]
        {
            new("id", fact.Id.ToString()),
            new("type", fact.Type.Word()),
            new("meaning", fact.Meaning),
            new("unit", fact.Unit),
            new("least", fact.Range?.Least),
            new("most", fact.Range?.Most),
            new("values", Allowed(fact)),
        }.Where(part => part.Value is not null));

    private static JsonArray? Allowed(Fact fact) => fact.Type switch
    {
        FactType.YesNo => Words(["yes", "no", "unsure"]),
        FactType.Number => Words(fact.OrNo ? ["yes", "no", "unsure"] : ["unsure"]),
        _ => Words([.. fact.Values ?? [], "unsure"]),
    };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
