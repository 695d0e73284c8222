using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

/// <summary>Answers the questions of a stage with the words on their buttons, and notes what was asked.</summary>
internal sealed class Interviewee(params (string Question, string Answer)[] answers)
{
    private const int FarTooMany = 30;
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly AnswerReader Reader = new(Knowledge);

    public Interview Interview { get; private set; } = Interview.New;

    public List<string> Asked { get; } = [];

    public static AnswerReading Answer(string question, string text, Understanding? understood = null, string? item = null, Facts? known = null) =>
        Reader.Read(
            new OpenQuestion(QuestionId.Parse(question), item is null ? null : FactId.Parse(item)),
            known ?? Facts.None, text, understood ?? new Understanding());

    public Interviewee Knows(params (string Fact, string Value)[] told)
    {
        Interview = Interview with { Known = Interview.Known.And(told) };
        return this;
    }

    public Interviewee Through(params QuestionStage[] stages)
    {
        foreach (var stage in stages)
        {
            while (Knowledge.Questions.Next(stage, Interview) is { } open && Asked.Count < FarTooMany)
            {
                Interview = Interview.After(open.Question, Reply(open));
            }
        }

        return this;
    }

    /// <summary>An answer as the dialog takes it: who cannot tell is asked once more, and then it stays unsure.</summary>
    private AnswerReading Reply(OpenQuestion open)
    {
        var name = open.Item is { } item ? $"{open.Question}/{item}" : open.Question.ToString();
        Asked.Add(name);
        var text = answers.Single(answer => answer.Question == name).Answer;
        var reading = Reader.Read(open, Interview.Known, text, Understood(text));
        return reading is AnswerReading.CannotTell cannot ? new AnswerReading.Told(cannot.IfStill, "unsure") : reading;
    }

    /// <summary>Yes, no and not sure are understood; nothing else is, so that the rest hangs on the buttons.</summary>
    private static Understanding Understood(string text) => text switch
    {
        "yes" => new() { Answer = HipStretch.Knowledge.Language.Answer.Yes },
        "no" => new() { Answer = HipStretch.Knowledge.Language.Answer.No },
        "not sure" => new() { Answer = HipStretch.Knowledge.Language.Answer.Unsure },
        _ => new(),
    };
}
