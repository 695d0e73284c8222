using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Tells what a message claims of each sign in it.</summary>
internal sealed class AssertionReader(Lexicons lexicons)
{
    private readonly Lexicon cues = lexicons.Family("cues");
    private readonly Lexicon denials = lexicons.Family("denials");
    private readonly Lexicon people = lexicons.Family("people");
    private readonly HashSet<string> seeThrough = [.. lexicons.Words("fillers"), .. lexicons.Words("see-through")];

    /// <summary>The cues of a message around its signs.</summary>
    public Cues Read(Message message, IReadOnlyList<Mention> signs) =>
        new(message, [.. cues.Find(message), .. denials.Find(message), .. people.Find(message)], signs, seeThrough);

    /// <summary>What the message claims of a sign.</summary>
    /// <param name="cues">The cues around it.</param>
    /// <param name="sign">The sign.</param>
    /// <param name="isLasting">Whether it counts however long ago it was: cancer does, a fever does not.</param>
    public static Assertion Of(Cues cues, Mention sign, bool isLasting = false) =>
        Subject.IsSomebodyElse(cues, sign) ? Assertion.SomebodyElse
        : Hypothesis.Of(cues, sign)
            ?? (isLasting ? null : History.Of(cues, sign))
            ?? (Doubt.Hedges(cues, sign) ? Assertion.Unsure : sign.IsDenied ? Assertion.Absent : Denial.Of(cues, sign) ?? Assertion.Present);
}
