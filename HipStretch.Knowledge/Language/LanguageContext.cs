using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language;

/// <summary>What the bot has just asked, so that "right" and "7" are read as what they are then.</summary>
/// <param name="Expects">The kind of answer that is expected.</param>
/// <param name="Asked">The facts that the open question asks for.</param>
public sealed record LanguageContext(Expectation Expects, IReadOnlyList<FactId> Asked)
{
    /// <summary>Nothing was asked.</summary>
    public static LanguageContext Open { get; } = new(Expectation.Nothing, []);
}
