using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>An answer that is offered: its value in the ask entity, and the words on its button.</summary>
/// <param name="Value">What clients send or tests compare; a value of the question's fact where it has one.</param>
/// <param name="Title">The words on the button; typing them answers too.</param>
/// <param name="Sets">What choosing it tells, where that is more than the value of the question's one fact.</param>
/// <param name="Also">Other words that mean the same here, as whole messages.</param>
public sealed record Choice(string Value, string Title, IReadOnlyDictionary<FactId, string>? Sets = null, IReadOnlyList<string>? Also = null)
{
    /// <summary>The title as it is compared with what was said.</summary>
    internal string Said { get; } = Words.Normalise(Title);

    /// <summary>Whether normalised words are its title, or mean the same.</summary>
    internal bool IsSaidBy(string said) => Said == said || Also?.Any(other => Words.Normalise(other) == said) == true;
}
