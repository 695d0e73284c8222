using HipStretch.Knowledge;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Bot.Dialogs;

/// <summary>Leads a question in by what the person has just said, so that it does not sound as if nobody had listened.</summary>
internal sealed class Introduction(KnowledgeBase knowledge)
{
    /// <summary>The question as it is asked first in this turn.</summary>
    public Asking Begin(Asking asking, TurnMemory memory)
    {
        var question = knowledge.Questions[asking.Question.Question];
        return (asking.Question.Item, memory.Reading) switch
        {
            _ when question.Items is null || asking.Times > 0 || asking.Manner != Manner.Plainly => asking,
            ({ } item, AnswerReading.InDoubt doubt) when doubt.Items.Contains(item) => asking.Again(),
            ({ } item, AnswerReading.OneByOne { Items: [var first, _, ..] }) when first == item => asking with { Manner = Manner.OneByOne },
            (null, AnswerReading.Told told) when memory.Case.Answers is [.., { Question.Question: var last }] && last == question.Id =>
                asking with { Manner = IsTicked(question, told) ? Manner.OthersAfterYes : Manner.OthersAfterNo },
            (null, _) when question.Open(memory.Known, asked: true).Any(memory.Interview.Denied.Contains) => asking with { Manner = Manner.DeniedBefore },
            _ => asking,
        };
    }

    private bool IsTicked(Question question, AnswerReading.Told told) =>
        question.Items!.Any(item => told.Learned[item.Fact] is { } now && now != item.Cleared(knowledge.Facts[item.Fact]));
}
