using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>What an answer told.</summary>
public abstract record AnswerReading
{
    private AnswerReading()
    {
    }

    /// <summary>It answers the question.</summary>
    /// <param name="Learned">What is known now; empty where the answer, such as "start", tells no fact.</param>
    /// <param name="Value">The value of the choice that was made, where there were choices; else yes, no, or the number.</param>
    public sealed record Told(Facts Learned, string Value) : AnswerReading;

    /// <summary>Yes, or unsure, to a tick list, without saying to what: its items are asked one by one.</summary>
    /// <param name="Items">What is open of it.</param>
    public sealed record OneByOne(IReadOnlyList<FactId> Items) : AnswerReading;

    /// <summary>It names items of a tick list without a clear yes or no: these are asked alone, then what is left of the list in one go.</summary>
    /// <param name="Items">What is in doubt.</param>
    /// <param name="Learned">What it told of the others.</param>
    public sealed record InDoubt(IReadOnlyList<FactId> Items, Facts Learned) : AnswerReading;

    /// <summary>The person could not tell; the question is explained and asked once more.</summary>
    /// <param name="IfStill">What is known if they still cannot tell.</param>
    public sealed record CannotTell(Facts IfStill) : AnswerReading;

    /// <summary>It is no answer to this question.</summary>
    public sealed record NotUnderstood : AnswerReading;
}
