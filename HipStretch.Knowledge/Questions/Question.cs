using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>Something that we ask: one fact, or a cluster of facts as a tick list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Order">Its place among the questions of its stage.</param>
/// <param name="Stage">When it is asked.</param>
/// <param name="Kind">The shape of its answer.</param>
/// <param name="Facts">The facts that the answer tells.</param>
/// <param name="Ask">The first asking, then other words for the times after.</param>
/// <param name="Relevant">
/// When it makes sense to ask; always where null. What is unknown or unsure counts as relevant, but for what the condition wants <c>known</c>.
/// </param>
/// <param name="Choices">Answers that are offered.</param>
/// <param name="Items">The tick list of an any-of question.</param>
/// <param name="None">The button of a tick list that says no to all of it.</param>
/// <param name="Source">Who says that it must be asked.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
/// <param name="Insists">Whether it goes on in its own words however often it is asked, and never offers another way out.</param>
/// <param name="Why">Why it is asked, in a sentence, for who wants to know that.</param>
public sealed record Question(
    QuestionId Id,
    int Order,
    QuestionStage Stage,
    QuestionKind Kind,
    [NotEmpty] IReadOnlyList<FactId> Facts,
    [NotEmpty] IReadOnlyList<Wording> Ask,
    Condition? Relevant = null,
    IReadOnlyList<Choice>? Choices = null,
    IReadOnlyList<QuestionItem>? Items = null,
    string? None = null,
    SourceId? Source = null,
    DateOnly? Reviewed = null,
    bool Insists = false,
    Wording? Why = null)
{
    /// <summary>Whether it makes sense to ask a person of whom this is known.</summary>
    public bool IsRelevant(Facts known) => Relevant?.Holds(known) != Truth.False;

    /// <summary>
    /// Its facts that it can still settle: those that nobody knows, and those known only as the word that the question is there to tell apart
    /// (unsure of both legs; pregnant, of unknown weeks), as long as it was not asked.
    /// </summary>
    public IEnumerable<FactId> Open(Facts known, bool asked) => Facts.Where(fact => IsOpen(fact, known, asked));

    /// <summary>Whether there is such a fact.</summary>
    public bool IsOpen(Facts known, bool asked)
    {
        for (var i = 0; i < Facts.Count; i++)
        {
            if (IsOpen(Facts[i], known, asked))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOpen(FactId fact, Facts known, bool asked) => known[fact] is null || (!asked && Settles(fact, known[fact]));

    private bool Settles(FactId fact, FactValue? known) =>
        (Relevant is Condition.Known { Part: var part } ? part : Relevant) is Condition.Says condition && condition.Fact == fact && known is FactValue.Said said && said.Word == condition.Word;
}
