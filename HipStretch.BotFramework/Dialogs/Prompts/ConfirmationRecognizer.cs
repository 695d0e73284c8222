using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Tells an English yes from a no. It answers only when it is sure: hedged or contradictory answers are neither, and words with other
/// meanings ("right" of a side) count only when they are the whole answer.
/// </summary>
internal static class ConfirmationRecognizer
{
    private static readonly FrozenSet<string> Yes = FrozenSet.ToFrozenSet(["yes", "yeah", "yep", "yup", "yea", "aye"]);
    private static readonly FrozenSet<string> No = FrozenSet.ToFrozenSet(["no", "nope", "nah", "never"]);

    /// <summary>Words that say yes when the answer opens with them.</summary>
    private static readonly FrozenSet<string> YesOpening = FrozenSet.ToFrozenSet(
        ["sure", "ok", "okay", "absolutely", "definitely", "certainly", "please"]);

    private static readonly FrozenSet<string> WholeYes = FrozenSet.ToFrozenSet(
    [
        "y", "ya", "true", "correct", "right", "that s right", "that is right", "that s correct", "of course", "sounds good", "go ahead",
        "affirmative", "👍",
    ]);

    private static readonly FrozenSet<string> WholeNo = FrozenSet.ToFrozenSet(
    [
        "n", "false", "wrong", "not really", "not at all", "definitely not", "absolutely not", "certainly not", "of course not", "negative",
        "👎",
    ]);

    private static readonly FrozenSet<string> Hedges = FrozenSet.ToFrozenSet(
        ["not", "don", "dont", "doesn", "doesnt", "isn", "isnt", "maybe", "perhaps", "unsure", "idea", "but", "unless", "if", "except"]);

    internal static Confirmation Recognize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Confirmation.None;
        var words = Tokenizer.DefaultTokenizer(text).ConvertAll(token => token.Normalized);
        var whole = string.Join(' ', words);
        if (WholeYes.Contains(whole))
            return Confirmation.Yes;
        if (WholeNo.Contains(whole))
            return Confirmation.No;
        var isYes = words.Exists(Yes.Contains) || (words.Count > 0 && YesOpening.Contains(words[0]));
        var isNo = words.Exists(No.Contains);
        if (!isYes && !isNo)
            return Confirmation.None;
        if (isYes == isNo || words.Exists(Hedges.Contains))
            return Confirmation.Unsure;
        return isYes ? Confirmation.Yes : Confirmation.No;
    }
}
