using System.Text.Json.Nodes;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>A person of the set: what they say first, what is so of them, and what should come of it.</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Opening">What they say first.</param>
/// <param name="Facts">What is so of them, under our ids.</param>
/// <param name="Unknown">Facts of the case that we have no place for.</param>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Stretch">Whether they may stretch.</param>
internal sealed record Vignette(string Id, string Opening, Facts Facts, IReadOnlyList<string> Unknown, Urgency Urgency, StretchAdvice Stretch)
{
    /// <summary>All of the set.</summary>
    public static IReadOnlyList<Vignette> All(KnowledgeBase knowledge) => [.. BlindCase.Of("vignettes").Select(line => Of(line, knowledge))];

    private static Vignette Of(JsonObject line, KnowledgeBase knowledge)
    {
        var facts = VignetteFacts.Read(line["facts"]!.AsObject(), knowledge, out var unknown);
        return new(
            line.Text("id"),
            line.Text("opening"),
            facts,
            unknown,
            Enum.Parse<Urgency>(line.Text("urgency"), ignoreCase: true),
            Enum.Parse<StretchAdvice>(line.Text("stretch"), ignoreCase: true));
    }
}
