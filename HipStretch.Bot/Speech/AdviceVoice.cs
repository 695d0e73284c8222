using HipStretch.Knowledge;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.SelfCare;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Speech;

/// <summary>What it often is and what helps, in three short sentences.</summary>
internal sealed class AdviceVoice(KnowledgeBase knowledge, CauseRanking causes, SelfCareChoice selfCare, Voice voice)
{
    [Fills("trigger", "causes")]
    private static readonly PhraseKey AfterTrigger = PhraseKey.Parse("advice.after-trigger");

    [Fills("causes")]
    private static readonly PhraseKey Often = PhraseKey.Parse("advice.often");

    [Fills("first", "second")]
    private static readonly PhraseKey Or = PhraseKey.Parse("advice.or");

    private static readonly PhraseKey MostEase = PhraseKey.Parse("advice.most-ease");

    [Fills("items")]
    private static readonly PhraseKey ForNow = PhraseKey.Parse("advice.for-now");

    /// <summary>Advice for a person whom nothing urgent ails.</summary>
    public Utterance For(PersonalFacts known) => Cause(known) is { } cause ? cause.And(Outlook(known)) : Outlook(known);

    private Utterance? Cause(PersonalFacts known)
    {
        var names = causes.Likely(known, most: 2).Select(cause => new Utterance(cause.InASentence, cause.InASentence)).ToArray();
        if (names.Length == 0)
        {
            return null;
        }

        var often = names is [var first, var second] ? voice.Words(Or, ("first", first), ("second", second)) : names[0];
        return known.Onset is { } onset && knowledge.Triggers.GetValueOrDefault(onset)?.InASentence is { } trigger
            ? voice.Words(AfterTrigger, ("trigger", new Utterance(trigger, trigger)), ("causes", often))
            : voice.Words(Often, ("causes", often));
    }

    private Utterance Outlook(PersonalFacts known)
    {
        var items = string.Join(", ", selfCare.For(known, most: 3).Select(item => item.Brief));
        var forNow = voice.Words(ForNow, ("items", new Utterance(items, items)));
        return known.Lasting is Lasting.Chronic ? forNow : voice.Words(MostEase).And(forNow);
    }
}
