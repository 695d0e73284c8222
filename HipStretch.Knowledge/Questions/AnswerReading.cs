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
    public sealed record OneByOne : AnswerReading;

    /// <summary>The person could not tell; the question is explained and asked once more.</summary>
    /// <param name="IfStill">What is known if they still cannot tell.</param>
    public sealed record CannotTell(Facts IfStill) : AnswerReading;

    /// <summary>It is no answer to this question.</summary>
    public sealed record NotUnderstood : AnswerReading;
}
