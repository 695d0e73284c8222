using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Reads a message as the answer to the open question. A hedged no is unsure, and so is a message that says both. What else the message
/// says is not looked at here: see <see cref="AnswerToSigns"/> for "no, but my foot drags".
/// </summary>
internal sealed class AnswerRecognizer(Lexicons lexicons)
{
    private const int ShortMessage = 9;
    private static readonly HashSet<string> NoWords = [];

    private readonly Lexicon answers = lexicons.Family("answers");
    private readonly Lexicon openers = lexicons.Family("answer-openers");
    private readonly Lexicon hedges = lexicons.Family("answer-hedges");
    private readonly Lexicon amendments = lexicons.Family("answer-amendments");
    private readonly Lexicon closers = lexicons.Family("answer-closers");
    private readonly Lexicon well = lexicons.Meaning("well");
    private readonly Lexicon aroundWell = lexicons.Meaning("answers-well");
    private readonly Lexicon both = lexicons.Family("answers-both");
    private readonly AnswerOfOthers others = new(lexicons);
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

        return others.Answers(heard) ? others.Own(message)
            : heard.Expects(Expectation.Side) && message.At(first) is "right" ? null
            : Read(answers.Whole(message, first, last) ?? answers.Whole(message, 0, last) ?? answers.Whole(message, first, message.Words.Count - 1) ?? answers.Whole(message, 0, message.Words.Count - 1))
                ?? (heard.Context.Expects is Expectation.YesNo or Expectation.RedFlags ? Amended(message, last) ?? Closed(message, first, last) : null)
                ?? (heard.Expects(Expectation.RedFlags) && IsAllWell(message) ? Answer.No : Opened(message, first, last));
    }

    /// <summary>"Same as always", "everything works as it should": nothing else is said, and no sign is named.</summary>
    private bool IsAllWell(Message message)
    {
        var meant = message.Meant.Where(at => !message.IsMark(at)).ToList();
        return meant.Count > 0 && (aroundWell.Whole(message, meant[0], meant[^1]) == "whole"
            || (well.All(message) is { Count: > 0 } said
                && meant.TrueForAll(at => said.Concat(aroundWell.All(message)).Any(mention => at >= mention.First && at <= mention.Last))));
    }

    /// <summary>"Yes wait no", "no I mean yes": what follows the last change of mind.</summary>
    private Answer? Amended(Message message, int last) =>
        amendments.Find(message) is [.., var change] && change.Last < last
            ? Read(answers.Whole(message, After(message, change.Last + 1), last) ?? closers.Whole(message, After(message, change.Last + 1), last))
            : null;

    /// <summary>"No you're right it does", "... and the honest answer is no": what a message comes to at its end.</summary>
    private Answer? Closed(Message message, int first, int last)
    {
        var isShort = last - first < ShortMessage;
        var closing = closers.All(message).Where(closer => closer.Last == last && closer.First > first && Stands(message, closer, isShort))
            .OrderByDescending(closer => closer.Length).Select(closer => closer.Concept).FirstOrDefault();
        return Read(closing) ?? (isShort ? null : Enumerable.Range(first + 1, last - first)
            .Where(at => IsCut(message, at - 1)).Select(at => Read(answers.Whole(message, After(message, at), last))).FirstOrDefault(said => said is not null));
    }

    /// <summary>Whether it is a statement of its own, and not the end of one: "as it is", "when I do".</summary>
    private static bool Stands(Message message, Mention closer, bool isShort) => isShort
        ? message.At(closer.First - 1) is not ("as" or "than" or "when" or "what" or "if" or "how" or "where" or "whenever" or "that" or "like" or "while" or "whether" or "think" or "sure" or "say" or "said" or "know" or "hope" or "only" or "way" or "because" or "cos")
        : IsCut(message, closer.First - 1) || message.At(closer.First - 1) is "yes" or "no" or "yeah" or "nope";

    private static bool IsCut(Message message, int at) =>
        message.IsMark(at) || message.At(at) is "but" or "is" or "so" or "say" or "saying" or "said" or "be";

    private int After(Message message, int at)
    {
        while (at < message.Words.Count - 1 && (message.IsMark(at) || empty.Contains(message.Words[at])))
        {
            at++;
        }

        return at;
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
        var hedged = hedges.Find(message).Where(mention => mention.First < first + ShortMessage && (isShort || mention.Concept == "unsure")).Select(mention => mention.Concept).ToList();
        return said switch
        {
            [] => isShort && hedged.Contains("unsure") ? Answer.Unsure : null,
            [Answer.No] when hedged.Count > 0 => Answer.Unsure,
            [Answer.Yes] when hedged.Contains("unsure") => Answer.Unsure,
            [var one] => one,
            _ => Answer.Unsure,
        };
    }

    /// <summary>Whether the message says both yes and no.</summary>
    public bool IsBoth(Heard heard) =>
        heard.Context.Expects is Expectation.YesNo or Expectation.RedFlags && both.Find(heard.Message).Any(mention => mention.Concept == "both");

    /// <summary>Whether the message says yes to all that was asked for.</summary>
    public bool IsAll(Heard heard) => both.Find(heard.Message).Any(mention => mention.Concept == "all");

    private static Answer? Read(string? concept) => concept switch
    {
        "yes" => Answer.Yes,
        "no" => Answer.No,
        "unsure" => Answer.Unsure,
        _ => null,
    };
}
