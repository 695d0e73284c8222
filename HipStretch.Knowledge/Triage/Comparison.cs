using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Triage;

/// <summary>A place in content that compares a fact with a word (null where it compares numbers), checked once all facts are read.</summary>
internal sealed record Comparison(FactId Fact, string? Word, string File, int Line)
{
    /// <summary>What is wrong with the comparison, given the fact; null where it makes sense.</summary>
    public ContentProblem? Check(Fact fact)
    {
        if (Word is null)
        {
            return fact.Type is FactType.Number ? null : Problem($"'{Fact}' is no number; compare it with 'is'.");
        }

        return Word == "unsure" || fact.Read(Word) is not null
            ? null
            : Problem($"'{Fact}' is never '{Word}'; it takes {string.Join(", ", fact.Values ?? ["yes", "no", "unsure"])}.");
    }

    private ContentProblem Problem(string message) => new(File, Line, message);
}
