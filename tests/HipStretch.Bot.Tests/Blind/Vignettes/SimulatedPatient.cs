using System.Globalization;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>Answers what is asked by the facts of a case alone, and volunteers nothing. What the case is silent about is a no. A careless one lets pass whatever is read back.</summary>
internal sealed class SimulatedPatient(KnowledgeBase knowledge, Facts facts, bool isCareless = false)
{
    /// <summary>What the patient says who cannot tell; the bot may well ask once more.</summary>
    public const string Unsure = "not sure";

    private static readonly FactId Location = FactId.Parse("location");
    private static readonly FactId Side = FactId.Parse("side");
    private static readonly FactId Duration = FactId.Parse("duration");

    private static readonly FactId Ready = FactId.Parse("ready");
    private static readonly FactId Change = FactId.Parse("change");

    private static readonly Dictionary<string, string> Plainly = new(StringComparer.Ordinal)
    {
        ["thigh-front"] = "front of my thigh",
        ["thigh-back"] = "back of my thigh",
        ["below-knee"] = "below the knee",
        ["other"] = "somewhere else",
    };

    private Facts facts = facts.With(Ready, FactValue.Yes).With(Change, new FactValue.Said("nothing"));

    /// <summary>How often what was read back was plainly wrong.</summary>
    public int Objections { get; private set; }

    /// <summary>What the patient says to a question that is put in these words; what is read back wrongly is not let pass.</summary>
    public string Answer(AskEntity ask, string words = "")
    {
        if (!isCareless && ask.Choices.Count > 0 && ask.Facts is [var fact] && fact == Ready && ReadBack.Wrong(words, facts) is { } wrong)
        {
            Objections++;
            facts = facts.With(Change, new FactValue.Said(wrong.ToString()));
            return ask.Choices.First(choice => choice.Value == "no").Title;
        }

        return Answer(ask);
    }

    private string Answer(AskEntity ask) => ask.Kind switch
    {
        "any-of" => Tick(ask),
        "yes-no" when Asked(ask)?.Choices?.Any(choice => choice.Sets is { Count: > 0 }) != true => YesOrNo(ask),
        "scale" => Number(ask.Facts[0]) ?? "0",
        "text" => Tell(ask),
        _ => Choose(ask),
    };

    /// <summary>Whether the case says anything of a fact.</summary>
    public bool CanTell(FactId fact) => facts[fact] is not null;

    private string Tick(AskEntity ask)
    {
        var listed = ask.Choices.Where(choice => choice.Value != "none").Select(choice => (choice.Title, So: IsSo(FactId.Parse(choice.Value)))).ToArray();
        var ticked = listed.Where(item => item.So == "yes").Select(item => item.Title).ToArray();
        return ticked.Length > 0 ? string.Join(", ", ticked) : listed.Any(item => item.So == Unsure) ? Unsure : "none";
    }

    private string YesOrNo(AskEntity ask)
    {
        var so = ask.Facts.Select(IsSo).ToArray();
        return so.FirstOrDefault(answer => answer == "yes") ?? so.FirstOrDefault(answer => answer == Unsure) ?? "no";
    }

    private string Choose(AskEntity ask)
    {
        var offered = Asked(ask)?.Choices;
        IReadOnlyDictionary<FactId, string>[] told =
            [.. ask.Choices.Select(choice => offered?.FirstOrDefault(one => one.Value == choice.Value)?.Sets ?? new Dictionary<FactId, string> { [ask.Facts[0]] = choice.Value })];
        return ask.Choices[new ChoiceFit(knowledge, facts).Best(told)].Title;
    }

    private string Tell(AskEntity ask)
    {
        var told = ask.Facts.Where(fact => fact != Side).Select(Words).OfType<string>().Concat(Sides(ask)).ToArray();
        return told.Length > 0 ? string.Join(", ", told) : ask.Choices.Count > 0 && facts[ask.Facts[0]] is not null ? Choose(ask) : "no";
    }

    private string? Words(FactId fact) => facts[fact] switch
    {
        FactValue.Number { Amount: 0 } when fact == Duration => "today",
        FactValue.Number => Number(fact) + (fact == Duration ? " days" : ""),
        FactValue.Several { Words: var words } => string.Join(" and ", words.Select(word => Plainly.GetValueOrDefault(word) ?? word.Replace('-', ' '))),
        FactValue.Said { Word: "unsure" } => null,
        { } said => said.ToString().Replace('-', ' '),
        null => null,
    };

    /// <summary>Whoever tells where it hurts tells the side with it.</summary>
    private IEnumerable<string> Sides(AskEntity ask) => facts[Side] is FactValue.Said { Word: var side } && ask.Facts.Any(fact => fact == Location || fact == Side)
        ? [side == "both" ? "both sides" : side]
        : [];

    private string? Number(FactId fact) => (facts[fact] as FactValue.Number)?.Amount.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether what a list or a plain question means by a yes is so: yes, no or not sure.</summary>
    private string IsSo(FactId fact) => facts[fact] == FactValue.Unsure ? Unsure
        : new Condition.Says(fact, Meant(fact)).Holds(facts) == Truth.True ? "yes"
        : "no";

    private string Meant(FactId fact) =>
        knowledge.Questions.All.SelectMany(question => question.Items ?? []).FirstOrDefault(item => item.Fact == fact)?.Value ?? "yes";

    private Question? Asked(AskEntity ask) => knowledge.Questions.All.FirstOrDefault(question =>
        question.Facts.SequenceEqual(ask.Facts)
        && ask.Choices.All(choice => question.Choices?.Any(one => one.Value == choice.Value && one.Title == choice.Title) == true));
}
