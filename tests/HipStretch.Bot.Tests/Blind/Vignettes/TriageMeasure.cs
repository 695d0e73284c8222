using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>How well vignettes are told apart.</summary>
internal sealed class TriageMeasure(IReadOnlyList<Outcome> outcomes)
{
    /// <summary>Emergencies that are sent away as such.</summary>
    public Share Emergencies => Share.Counted(Of(Urgency.Emergency), outcome => outcome.Urgency == Urgency.Emergency);

    /// <summary>Cases that get less than they need.</summary>
    public Share TooLittle => Share.Counted(outcomes, outcome => outcome.IsTooLittle);

    /// <summary>Self-care cases that are sent elsewhere.</summary>
    public Share TooMuch => Share.Counted(Of(Urgency.Selfcare), outcome => outcome.IsTooMuch);

    /// <summary>Cases with just their urgency.</summary>
    public Share SameUrgency => Share.Counted(outcomes, outcome => outcome.Urgency == outcome.Case.Urgency);

    /// <summary>Cases with just their advice on stretching.</summary>
    public Share SameStretch => Share.Counted(outcomes, outcome => outcome.Stretch == outcome.Case.Stretch);

    /// <summary>Cases that come to a verdict at all.</summary>
    public Share WithVerdict => Share.Counted(outcomes, outcome => outcome.Urgency is not null);

    /// <summary>The questions that are asked: mean and most of all, and of self-care cases.</summary>
    public (double Mean, int Most, double MeanOfSelfcare, int MostOfSelfcare) Asked =>
        (outcomes.Average(outcome => outcome.Asked), outcomes.Max(outcome => outcome.Asked),
            Of(Urgency.Selfcare).Average(outcome => outcome.Asked), Of(Urgency.Selfcare).Max(outcome => outcome.Asked));

    /// <summary>Clear answers after which the same was asked once more; many of them mean that the patient, or the bot, does not speak plainly.</summary>
    public int NotTaken => outcomes.Sum(outcome => outcome.NotTaken);

    /// <summary>Summaries that were plainly wrong: what was misheard, though the patient puts it right.</summary>
    public int ReadBackWrong => outcomes.Sum(outcome => outcome.Objections);

    /// <summary>What was got wrong, or went roughly.</summary>
    public IEnumerable<string> Misses => outcomes.Where(outcome => outcome.Urgency != outcome.Case.Urgency || outcome.Stretch != outcome.Case.Stretch || outcome.NotTaken > 0 || outcome.Objections > 0)
        .Select(outcome => outcome.ToString());

    private Outcome[] Of(Urgency urgency) => [.. outcomes.Where(outcome => outcome.Case.Urgency == urgency)];
}
