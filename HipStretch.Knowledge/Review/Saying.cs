using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Review;

/// <summary>Something that content lets us say.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Kind">What it is to the person.</param>
/// <param name="Text">The words on a screen.</param>
/// <param name="Spoken">The words for a voice.</param>
/// <param name="Name">The key of the phrase or the id of the question; null for all else.</param>
internal sealed record Saying(ContentPart At, SayingKind Kind, string Text, string Spoken, object? Name = null)
{
    /// <summary>The different texts of it.</summary>
    public IEnumerable<string> Texts => Kind == SayingKind.Button || Text == Spoken ? [Text] : [Text, Spoken];

    /// <summary>A problem of it.</summary>
    public ContentProblem Problem(string message) => new(At.File, At.Line, message);
}
