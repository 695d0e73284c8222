using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>One thing on a tick list.</summary>
/// <param name="Fact">The fact that ticking it tells.</param>
/// <param name="Title">A few words for the list.</param>
/// <param name="Ask">How it is asked alone: plainly first, then explained for somebody who is unsure.</param>
/// <param name="Value">The fact's value when it is ticked; yes where null.</param>
public sealed record QuestionItem(FactId Fact, string Title, IReadOnlyList<Wording> Ask, string? Value = null);
