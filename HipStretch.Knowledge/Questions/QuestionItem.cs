using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>One thing on a tick list.</summary>
/// <param name="Fact">The fact that ticking it tells.</param>
/// <param name="Title">A few words for the list.</param>
/// <param name="Speak">How a voice names it in a list: words that can follow "any of these".</param>
/// <param name="Words">
/// Words that tell that somebody talks about it, though not what they say of it. What they name without a clear yes or no is asked for alone.
/// </param>
/// <param name="Ask">How it is asked alone: plainly first, then explained for somebody who is unsure. A yes always means that it is so.</param>
/// <param name="Value">The fact's value when it is ticked; yes where null.</param>
public sealed record QuestionItem(
    FactId Fact,
    string Title,
    string Speak,
    [NotEmpty] IReadOnlyList<string> Words,
    [NotEmpty] IReadOnlyList<Wording> Ask,
    string? Value = null)
{
    /// <summary>The title as it is compared with what was said.</summary>
    internal string Said { get; } = Questions.Words.Normalise(Title);

    /// <summary>Whether normalised words talk about it.</summary>
    internal bool IsNamedIn(string said) => Words.Any(word => Questions.Words.Contain(said, word));

    /// <summary>What ticking it tells.</summary>
    public FactValue Ticked(Fact fact) => fact.Read(Value ?? "yes")
        ?? throw new InvalidOperationException($"The fact '{Fact}' cannot be '{Value ?? "yes"}'; loading should have refused the item.");

    /// <summary>What a clear no to it tells: no, or none where the fact is a choice; and yes where ticking it says no ("can't get to the floor").</summary>
    public FactValue Cleared(Fact fact) => (Value == "no" ? fact.Read("yes") : fact.Read("no") ?? fact.Read("none"))
        ?? throw new InvalidOperationException($"The fact '{fact.Id}' can be neither 'no' nor 'none'; loading should have refused the item.");
}
