using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Reads messages that only list what was or will be asked, "lower back, 5 days, twisted, 6, 38" or "lower back 1 week lifting 4": what stands in
/// them between two things that we know is an item of its own.
/// </summary>
internal sealed class TerseList(Lexicons lexicons)
{
    private const int MostWords = 16;

    private readonly Lexicon[] items =
        [lexicons.Family("regions"), lexicons.Family("time-units"), lexicons.Family("onset"), lexicons.Family("onset-asked"), lexicons.Family("qualities"), lexicons.Family("sides")];
    private readonly Lexicon places = lexicons.Family("regions");
    private readonly Lexicon days = lexicons.Family("weekdays");
    private readonly HashSet<string> talk = lexicons.Words("list-talk");
    private readonly NumberReader numbers = lexicons.Numbers;

    /// <summary>Whether the message does no more than list where it hurts and what goes with it.</summary>
    public bool IsDescription(Message message) =>
        message.Words.Count <= MostWords && !message.Words.Any(talk.Contains) && places.All(message).Any(place => place.Concept != "neutral");

    /// <summary>Whether the words from one place to another are an item of a list.</summary>
    public bool IsItem(Message message, int first, int last) =>
        message.Words.Count <= MostWords
        && !message.Words.Any(talk.Contains)
        && Ends(message, first - 1)
        && Begins(message, last + 1);

    private bool Ends(Message message, int at) => IsEdge(message, at)
        || (message.At(at) is not ['l' or 's' or 't' or 'c', >= '0' and <= '9', ..]
            && (items.Any(family => family.Find(message).Any(item => item.Last == at && item.Concept != "neutral")) || numbers.All(message).Any(number => number.Last == at)));

    private bool Begins(Message message, int at) => IsEdge(message, at)
        || items.Any(family => family.Find(message).Any(item => item.First == at && item.Concept != "neutral" && !char.IsDigit(message.Words[at][0])))
        || numbers.All(message).Any(number => number.First == at) || days.All(message).Any(day => day.First == at)
        || message.At(at) is "age" or "aged" or "since" or "for" or "pain" or "yesterday" or "today";

    private static bool IsEdge(Message message, int at) => message.At(at) is null or "," or "." or ";" or "\n" or "/";
}
