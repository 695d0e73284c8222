using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Review;
using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

/// <summary>What a review finds in a folder of content that loads.</summary>
internal static class ReviewOfAFolder
{
    /// <summary>The day of the review.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>A program that says nothing by itself.</summary>
    public static readonly ProgramWords Silent = new(new Dictionary<PhraseKey, IReadOnlyList<string>>(), new Dictionary<QuestionId, IReadOnlyList<string>>());

    /// <summary>A program that says one phrase by itself, and fills these placeholders of it.</summary>
    public static ProgramWords Says(string phrase, params string[] fills) =>
        Silent with { Phrases = new Dictionary<PhraseKey, IReadOnlyList<string>> { [PhraseKey.Parse(phrase)] = fills } };

    /// <summary>A program that asks one question by name, and fills these placeholders of it.</summary>
    public static ProgramWords Asks(string question, params string[] fills) =>
        Silent with { Questions = new Dictionary<QuestionId, IReadOnlyList<string>> { [QuestionId.Parse(question)] = fills } };

    /// <summary>With another answer about breathing.</summary>
    public static ContentFolder Claiming(this ContentFolder folder, string claim) =>
        folder.Changing("topics/tip.breathing.yaml", "say: Breathe slowly.", $"say: \"{claim}\"");

    /// <summary>With a phrase of its own file, at line 3.</summary>
    public static ContentFolder AddingPhrase(this ContentFolder folder, string key, string words) =>
        folder.Adding("phrases/en/more.yaml", $"id: more\nphrases:\n  {key}: {{ {words} }}\n");

    /// <summary>Everything that is found.</summary>
    public static IReadOnlyList<ContentProblem> Findings(this ContentFolder folder, ProgramWords? program = null) =>
        new ContentReview(Today, program ?? Silent).Of(folder.Files).Problems;

    /// <summary>The one thing that is found, and nothing else anywhere.</summary>
    public static string FindingAt(this ContentFolder folder, string file, int line, ProgramWords? program = null)
    {
        var finding = folder.Findings(program).ShouldHaveSingleItem();
        finding.ToString().ShouldBe($"{file}:{line}: {finding.Message}");
        return finding.Message;
    }
}
