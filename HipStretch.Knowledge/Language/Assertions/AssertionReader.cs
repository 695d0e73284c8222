using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Tells what a message claims of each sign in it.</summary>
internal sealed class AssertionReader(Lexicons lexicons)
{
    private readonly Lexicon cues = lexicons.Family("cues");
    private readonly Lexicon people = lexicons.Family("people");
    private readonly HashSet<string> seeThrough = [.. lexicons.Words("fillers"), .. lexicons.Words("see-through")];

    /// <summary>The cues of a message around its signs.</summary>
    public Cues Read(Message message, IReadOnlyList<Mention> signs) =>
        new(message, [.. cues.Find(message), .. people.Find(message)], signs, seeThrough);

    /// <summary>What the message claims of a sign.</summary>
    public static Assertion Of(Cues cues, Mention sign) =>
        Subject.IsSomebodyElse(cues, sign) ? Assertion.SomebodyElse
        : Hypothesis.Of(cues, sign)
            ?? History.Of(cues, sign)
            ?? (Doubt.Hedges(cues, sign) ? Assertion.Unsure : Denial.Of(cues, sign) ?? Assertion.Present);
}
