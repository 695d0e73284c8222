using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Bot.Dialogs;

/// <summary>A question that is open: what is asked, how often it was asked, and what its words and buttons were made of.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Times">How often it was asked before, from 0, so that it is asked in other words.</param>
/// <param name="Returns">How often it was come back to after something else, from 0.</param>
/// <param name="Values">Values for its placeholders.</param>
/// <param name="Topics">Topics that are offered beside its answers.</param>
/// <param name="TellsVerdict">Whether it carries the outcome of the safety check.</param>
/// <param name="Manner">How it is led in.</param>
/// <param name="TakesAnything">Whether whatever is said ends it, understood or not.</param>
internal sealed record Asking(
    OpenQuestion Question,
    int Times = 0,
    int Returns = 0,
    IReadOnlyDictionary<string, Utterance>? Values = null,
    IReadOnlyList<TopicId>? Topics = null,
    bool TellsVerdict = false,
    Manner Manner = Manner.Plainly,
    bool TakesAnything = false)
{
    /// <summary>Asks a question by its id.</summary>
    public static Asking Of(QuestionId question) => new(new OpenQuestion(question));

    /// <summary>With a value for a placeholder.</summary>
    public Asking With(string name, Utterance value) =>
        this with { Values = new Dictionary<string, Utterance>(Values ?? new Dictionary<string, Utterance>()) { [name] = value } };

    /// <summary>The same, asked once more since it was not answered.</summary>
    public Asking Again() => this with { Times = Times + 1, Returns = 0, Manner = Manner.Plainly };

    /// <summary>The same, after something else was told by the way. It is asked in other words where it was so before, or its words were made for the moment.</summary>
    public Asking Noted() => (Manner == Manner.Noted || Values is not null ? Again() : this) with { Returns = 0, Manner = Manner.Noted };

    /// <summary>The same, come back to after something else. Words that were made for the moment are not said twice.</summary>
    public Asking Return() => this with { Returns = Returns + 1, Times = Values is null ? Times : Times + 1, Manner = Manner.Plainly };
}
