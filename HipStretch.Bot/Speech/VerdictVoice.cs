using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Speech;

/// <summary>The outcome of a safety check in words: what to do, why, and what not to do, in that order (NHS care card).</summary>
internal sealed class VerdictVoice(KnowledgeBase knowledge, Voice voice)
{
    private static readonly PhraseKey Emergency = PhraseKey.Parse("triage.act-emergency");
    private static readonly PhraseKey DontStretch = PhraseKey.Parse("triage.dont-stretch-emergency");
    private static readonly PhraseKey Urgent = PhraseKey.Parse("triage.act-urgent");
    private static readonly PhraseKey UrgentNet = PhraseKey.Parse("triage.urgent-net");
    private static readonly PhraseKey GoNow = PhraseKey.Parse("triage.go-now");
    private static readonly PhraseKey CallToday = PhraseKey.Parse("triage.call-today");
    private static readonly PhraseKey Unsure = PhraseKey.Parse("triage.unsure-emergency");
    private static readonly PhraseKey Routine = PhraseKey.Parse("triage.act-routine");
    private static readonly PhraseKey AllClear = PhraseKey.Parse("triage.all-clear");
    private static readonly PhraseKey SafetyNet = PhraseKey.Parse("triage.safety-net");

    [Fills("sign")]
    private static readonly PhraseKey NoteUnsure = PhraseKey.Parse("referral.sign-unsure");

    [Fills("sign")]
    private static readonly PhraseKey NoteSign = PhraseKey.Parse("referral.sign");

    /// <summary>Where to go today.</summary>
    /// <param name="verdict">An urgent or emergency verdict.</param>
    /// <param name="times">How often it was said before, from 0.</param>
    public Utterance Refer(Verdict verdict, int times) => verdict switch
    {
        { Urgency: Urgency.Emergency } => voice.Words(verdict.Matched[0].Rule.Action ?? Emergency, times).And(Why(verdict)).Then(voice.Words(DontStretch, times)),
        { Matched: [{ Certain: false }, ..] } => voice.Words(Unsure, times),
        _ => voice.Words(Urgent, times).And(Why(verdict)).Then(voice.Words(UrgentNet, times)),
    };

    /// <summary>A kind word to somebody who has heard where to go.</summary>
    /// <param name="verdict">An urgent or emergency verdict.</param>
    /// <param name="times">How often it was said before, from 0.</param>
    public Utterance TakeCare(Verdict verdict, int times) => voice.Words(verdict.Urgency == Urgency.Emergency ? GoNow : CallToday, times);

    /// <summary>That it is not urgent, what to arrange, and when to call after all.</summary>
    /// <param name="verdict">A verdict that sends nobody anywhere today, or whose signs a doctor has looked at.</param>
    /// <param name="times">How often it was said before, from 0.</param>
    public Utterance Reassure(Verdict verdict, int times)
    {
        var advice = verdict.Matched
            .Where(match => match.Rule.Urgency < Urgency.Urgent && (match.Rule.Stretch == verdict.Stretch || (verdict.Stretch != StretchAdvice.No && match.Rule.Urgency == Urgency.Routine)) && (match.Rule.Urgency != Urgency.Selfcare || match.Rule.Action is not null))
            .Select(match => voice.Words(match.Rule.Explain, times).And(voice.Words(match.Rule.Action ?? Routine, times)))
            .ToArray();
        var first = advice.Length == 0 ? voice.Words(AllClear, times) : advice.Aggregate((all, next) => all.Then(next));
        return first.And(voice.Words(SafetyNet, times));
    }

    /// <summary>What the person described, for somebody who takes over: nothing that a rule weighs and that they did not say.</summary>
    public Utterance Signs(Verdict verdict, Facts known) => verdict.Matched
        .SelectMany(match => match.Signs.Where(fact => IsSign(fact) && (!match.Certain || IsTold(fact, known))), (match, fact) => (Sign: knowledge.Questions.TitleOf(fact) ?? knowledge.Facts[fact].Meaning.Split('.')[0], match.Certain))
        .Distinct()
        .Select(told => voice.Words(told.Certain ? NoteSign : NoteUnsure, ("sign", new Utterance(told.Sign, told.Sign))))
        .DefaultIfEmpty(Why(verdict))
        .Aggregate((all, next) => all.Then(next));

    /// <summary>Not what the summary tells anyway, such as the place, nor a bare number such as the age.</summary>
    private bool IsSign(FactId fact) => knowledge.Facts[fact] is { Says: null } and ({ Type: not FactType.Number } or { OrNo: true });

    /// <summary>Told, and as its tick list words it: a slip is no "crash or big fall".</summary>
    private bool IsTold(FactId fact, Facts known) => known[fact] is { } told
        && (knowledge.Questions.All.SelectMany(question => question.Items ?? []).FirstOrDefault(item => item.Fact == fact) is not { Value: { } value } item
            || value == "unsure" || item.Ticked(knowledge.Facts[fact]).Equals(told) || told is FactValue.Number);

    /// <summary>The reason of the most urgent rule alone: one idea is enough to act on.</summary>
    private Utterance Why(Verdict verdict) => voice.Words(verdict.Matched[0].Rule.Explain);
}
