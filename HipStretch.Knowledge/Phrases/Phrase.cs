namespace HipStretch.Knowledge.Phrases;

/// <summary>A sentence that we can say, with other words for the times when it must be said again.</summary>
/// <param name="Say">The words on a screen.</param>
/// <param name="Speak">The words for a voice, where they differ.</param>
/// <param name="Again">Other words, for the second time and the third.</param>
public sealed record Phrase(string Say, string? Speak = null, IReadOnlyList<Wording>? Again = null)
{
    /// <summary>All wordings, the first time's first; never empty.</summary>
    public IReadOnlyList<Wording> Wordings { get; } = [new(Say, Speak), .. Again ?? []];
}
