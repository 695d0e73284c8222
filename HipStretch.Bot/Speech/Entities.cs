using HipStretch.Bot.Figures;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Speech;

/// <summary>What our messages tell machines, beside their words (CONTRACTS: entities on activities).</summary>
internal static class Entities
{
    /// <summary><c>hipstretch/ask</c>: which facts are asked for, how, and what may be chosen.</summary>
    public static Entity Ask(IEnumerable<FactId> facts, QuestionKind kind, IEnumerable<Choice> choices) => new("hipstretch/ask")
    {
        Properties = new JObject
        {
            ["facts"] = new JArray(facts.Select(fact => fact.ToString())),
            ["kind"] = kind.Word(),
            ["choices"] = new JArray(choices.Select(choice => new JObject { ["value"] = choice.Value, ["title"] = choice.Title })),
        },
    };

    /// <summary><c>hipstretch/verdict</c>: how urgent it is, whether to stretch, and the rules that say so.</summary>
    public static Entity Verdict(Verdict verdict) => new("hipstretch/verdict")
    {
        Properties = new JObject
        {
            ["urgency"] = verdict.Urgency.Word(),
            ["stretch"] = verdict.Stretch.Word(),
            ["rules"] = new JArray(verdict.Matched.Select(match => match.Rule.Id.ToString())),
        },
    };

    /// <summary><c>hipstretch/step</c>: where in a routine the person is, the picture of it, where there is one, and what a tone could say as well.</summary>
    /// <param name="view">Where they are.</param>
    /// <param name="figure">The picture.</param>
    /// <param name="cue">start, breathe, halfway, last-five or end of a hold, or a repetition; null for other words.</param>
    public static Entity Step(SessionView view, FigureLink? figure, string? cue)
    {
        var step = new JObject
        {
            ["pose"] = view.Pose?.ToString(),
            ["step"] = view.Step,
            ["of"] = view.Of,
            ["side"] = view.Side?.Word(),
            ["holdSeconds"] = view.HoldSeconds,
            ["remainingMs"] = view.RemainingMilliseconds,
            ["state"] = view.State,
        };
        if (cue is not null)
        {
            step["cue"] = cue;
        }

        if (figure is not null)
        {
            step["figure"] = new JObject { ["path"] = figure.Path, ["query"] = figure.Query, ["alt"] = figure.Alt };
        }

        return new Entity("hipstretch/step") { Properties = step };
    }
}
