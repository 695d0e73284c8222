using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>
/// Hears that a sign of danger was told by mistake: "I tapped the wrong button", "that's wrong", "I'm not numb", "it's been like that for years".
/// That alone clears nothing; it finds the one question to ask again.
/// </summary>
public sealed class TakenBack(KnowledgeBase knowledge)
{
    private readonly PhraseList phrases = new(knowledge, "taken-back");

    /// <summary>Whether a message says so, of no sign in particular.</summary>
    public bool IsSaid(string text, Understanding understood) =>
        understood is { Command: Command.Undo or Command.Correct } || phrases.IsIn(Words.Normalise(text), "mistake");

    /// <summary>The question for the sign that a message takes back; null where it takes back none.</summary>
    /// <param name="verdict">A verdict that sends the person to be seen.</param>
    /// <param name="text">The message.</param>
    /// <param name="understood">What it was understood to say.</param>
    /// <param name="known">What is known.</param>
    public OpenQuestion? Sign(Verdict verdict, string text, Understanding understood, Facts known)
    {
        var signs = verdict.Matched.Where(match => match.Urgency >= Urgency.Urgent).SelectMany(match => match.Signs).Select(fact => Asking(fact, known)).OfType<OpenQuestion>().ToArray();
        return signs.FirstOrDefault(sign => IsDenied(sign, text, understood)) ?? (IsSaid(text, understood) ? signs.FirstOrDefault() : null);
    }

    private bool IsDenied(OpenQuestion sign, string text, Understanding understood) =>
        understood.Flags.Absent.Contains(sign.Item ?? knowledge.Questions[sign.Question].Facts[0])
        || (understood.Answer == Answer.No && knowledge.Questions[sign.Question].Items?.First(item => item.Fact == sign.Item).IsNamedIn(Words.Normalise(text)) == true);

    /// <summary>How a sign is asked for by itself: as an item of a list, or by a question of its own.</summary>
    private OpenQuestion? Asking(FactId fact, Facts known) =>
        knowledge.Questions.All.FirstOrDefault(question => question.IsRelevant(known) && question.Items?.Any(item => item.Fact == fact) == true) is { } list ? new OpenQuestion(list.Id, fact)
        : knowledge.Questions.All.FirstOrDefault(question => question.Kind == QuestionKind.YesNo && question.Facts[0] == fact && question.Stage == QuestionStage.Safety) is { } own
            ? new OpenQuestion(own.Id)
            : null;
}
