using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Leaves out what a speaker takes back: "5, no wait, 6" is 6, and so is "left, I mean right" the right.</summary>
internal sealed class Corrections(Lexicons lexicons)
{
    private readonly Lexicon cues = lexicons.Family("corrections");

    /// <summary>What stands after the last correction; everything where nothing was corrected.</summary>
    public IReadOnlyList<Found<T>> Standing<T>(Message message, IReadOnlyList<Found<T>> found)
        where T : notnull
    {
        if (found.Count < 2)
        {
            return found;
        }

        var corrections = cues.Find(message);
        var inOrder = found.OrderBy(one => one.First).ToList();
        for (var at = inOrder.Count - 1; at > 0; at--)
        {
            var (before, after) = (inOrder[at - 1], inOrder[at]);
            if (TakesBack(message, after.First - 1) || corrections.Any(cue => cue.First > before.Last && (cue.Last < after.First || IsAfterthought(message, cue, after))))
            {
                return [.. found.Where(one => one.First >= after.First)];
            }
        }

        return found;
    }

    /// <summary>"2 weeks, no 3 weeks".</summary>
    private static bool TakesBack(Message message, int place) =>
        (message.At(place) is "," ? message.At(place - 1) : message.At(place)) is "no" or "nope" or "nah";

    /// <summary>"7, 8 sorry".</summary>
    private static bool IsAfterthought<T>(Message message, Mention cue, Found<T> last)
        where T : notnull => cue.First == last.Last + 1 && cue.Concept == "sorry" && message.IsSentenceEnd(cue.Last + 1);
}
