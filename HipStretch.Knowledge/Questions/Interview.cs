using System.Collections.Immutable;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>How far the questions have come with one person.</summary>
/// <param name="Known">What is known of them.</param>
/// <param name="Asked">The questions that were answered.</param>
/// <param name="OneByOne">The tick lists that are asked item by item, since a yes did not say to what.</param>
public sealed record Interview(Facts Known, ImmutableHashSet<QuestionId> Asked, ImmutableHashSet<QuestionId> OneByOne)
{
    /// <summary>Nothing was asked yet.</summary>
    public static Interview New { get; } = new(Facts.None, [], []);

    /// <summary>With what an answer told.</summary>
    public Interview After(QuestionId question, AnswerReading reading) => reading switch
    {
        AnswerReading.Told told => this with { Known = Known.With(told.Learned), Asked = Asked.Add(question) },
        AnswerReading.OneByOne => this with { OneByOne = OneByOne.Add(question) },
        _ => this,
    };
}
