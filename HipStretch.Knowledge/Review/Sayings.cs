using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.SelfCare;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Review;

/// <summary>Finds everything that content lets us say.</summary>
internal static class Sayings
{
    public static IReadOnlyList<Saying> Of(LoadedContent content) => [.. content.Parts.SelectMany(part => Of(part, content))];

    private static IEnumerable<Saying> Of(ContentPart at, LoadedContent content) => at.Value switch
    {
        Claim claim => [new(at, SayingKind.Answer, claim.Say, claim.Speak ?? claim.Say)],
        SelfCareCaution caution => [new(at, SayingKind.Answer, caution.Say, caution.Speak ?? caution.Say)],
        PoseProp prop => [Plain(at, SayingKind.Answer, prop.Say)],
        Question question => Of(question, content),
        Choice choice => [Plain(at, SayingKind.Button, choice.Title)],
        PhraseArea area => area.Phrases.SelectMany(pair => Of(pair.Key, pair.Value, content)),
        PoseStep step => [new(at, SayingKind.Step, step.Do, step.Say)],
        FigureStep step => [Plain(at, SayingKind.Step, step.Alt)],
        Modification way => [new(at, SayingKind.Step, way.Do, way.Say)],
        Caution caution => Pieces(at, [caution.Because, caution.Change]),
        Stretch pose => Pieces(at, [pose.Title]),
        Topic topic => [Plain(at, SayingKind.Button, topic.Title)],
        Cause cause => [Plain(at, SayingKind.Button, cause.Title), .. Pieces(at, [cause.InASentence])],
        SelfCareItem item => [Plain(at, SayingKind.Button, item.Title), .. Pieces(at, [item.Brief])],
        Trigger trigger => Pieces(at, [trigger.Sympathy, trigger.InASentence]),
        Fact fact => Pieces(at, fact.Says?.Values ?? []),
        Locality locality => new[] { locality.Emergency, locality.EmergencyDepartment, locality.AdviceLine, locality.Doctor, locality.CrisisLine }
            .Select(wording => new Saying(content.PlaceOf(wording), SayingKind.Piece, wording.Say, wording.Speak ?? wording.Say)),
        _ => [],
    };

    private static IEnumerable<Saying> Of(Question question, LoadedContent content) =>
    [
        .. question.Ask.Concat((question.Items ?? []).SelectMany(item => item.Ask))
            .Select(ask => new Saying(content.PlaceOf(ask), SayingKind.Question, ask.Say, ask.Speak ?? ask.Say, question.Id)),
        .. question.Why is { } why ? [new Saying(content.PlaceOf(why), SayingKind.Question, why.Say, why.Speak ?? why.Say)] : Array.Empty<Saying>(),
        .. (question.Items ?? []).Select(item => Plain(content.PlaceOf(item), SayingKind.Button, item.Title)),
        .. question.None is { } none ? [Plain(content.PlaceOf(question), SayingKind.Button, none)] : Array.Empty<Saying>(),
    ];

    private static IEnumerable<Saying> Of(PhraseKey key, Phrase phrase, LoadedContent content)
    {
        var kind = key.ToString().StartsWith("triage.", StringComparison.Ordinal) ? SayingKind.Alert : SayingKind.Phrase;
        return phrase.Wordings.Select((wording, time) =>
            new Saying(content.PlaceOf(time == 0 ? phrase : wording), kind, wording.Say, wording.Speak ?? wording.Say, key));
    }

    private static IEnumerable<Saying> Pieces(ContentPart at, IEnumerable<string?> texts) =>
        texts.OfType<string>().Select(text => Plain(at, SayingKind.Piece, text));

    private static Saying Plain(ContentPart at, SayingKind kind, string text) => new(at, kind, text, text);
}
