using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Reads a message as the answer to the open question. A hedged no is unsure, and so is a message that says both. What else the message
/// says is not looked at here: see <see cref="LanguageModel"/> for "no, but my foot drags".
/// </summary>
internal sealed class AnswerRecognizer(Lexicons lexicons)
{
    private const int ShortMessage = 9;
    private static readonly HashSet<string> NoWords = [];

    private readonly Lexicon answers = lexicons.Family("answers");
    private readonly Lexicon openers = lexicons.Family("answer-openers");
    private readonly Lexicon hedges = lexicons.Family("answer-hedges");
    private readonly Lexicon both = lexicons.Family("answers-both");
    private readonly HashSet<string> empty = lexicons.Words("politeness");

    /// <summary>The answer, or null where the message is none.</summary>
    public Answer? Recognize(Heard heard)
    {
        var message = heard.Message;
        if (heard.Context.Expects is Expectation.Nothing or Expectation.Session)
        {
            return null;
        }

        if (message.Core(empty) is not (var first, var last))
        {
            return heard.Expects(Expectation.YesNo) ? Polite(message) : null;
        }

        return heard.Expects(Expectation.Side) && message.At(first) is "right" ? null
            : Read(answers.Whole(message, first, last) ?? answers.Whole(message, 0, last)) ?? Opened(message, first, last);
    }

    /// <summary>"OK" and its like are only politeness beside other words, but alone they agree.</summary>
    private Answer? Polite(Message message) =>
        message.Core(NoWords) is (var first, var last) ? Read(answers.Whole(message, first, last)) : null;

    private Answer? Opened(Message message, int first, int last)
    {
        var isShort = last - first < ShortMessage;
        var said = openers.Find(message)
            .Where(opener => opener.First == first || (isShort && opener.First == first + 1) || (isShort && opener.Last == last))
            .Select(opener => Read(opener.Concept)).OfType<Answer>().Distinct().ToList();
        var hedged = isShort ? hedges.Find(message).Select(mention => mention.Concept).ToList() : [];
        return said switch
        {
            [] => hedged.Contains("unsure") ? Answer.Unsure : null,
            [Answer.No] when hedged.Count > 0 => Answer.Unsure,
            [Answer.Yes] when hedged.Contains("unsure") => Answer.Unsure,
            [var one] => one,
            _ => Answer.Unsure,
        };
    }

    /// <summary>Whether the message says both yes and no.</summary>
    public bool IsBoth(Heard heard) =>
        heard.Context.Expects is Expectation.YesNo or Expectation.RedFlags && both.Find(heard.Message).Count > 0;

    private static Answer? Read(string? concept) => concept switch
    {
        "yes" => Answer.Yes,
        "no" => Answer.No,
        "unsure" => Answer.Unsure,
        _ => null,
    };
}
