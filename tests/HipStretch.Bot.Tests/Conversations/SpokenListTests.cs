using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Tests.Conversations;

public sealed class SpokenListTests
{
    private const int MostWords = 22;
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Embedded();
    private static readonly QuestionVoice Voice = new(Knowledge, Knowledge.Localities.Values.First());

    public static TheoryData<string> Lists => [.. Knowledge.Questions.All.Where(question => question.Items is not null).Select(question => question.Id.ToString())];

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_sentence_of_a_spoken_list_has_more_than_22_words(string id)
    {
        var question = Knowledge.Questions[QuestionId.Parse(id)];
        foreach (var manner in new[] { Manner.Plainly, Manner.WhichOne, Manner.OthersAfterNo, Manner.OthersAfterYes, Manner.DeniedBefore })
        {
            for (var known = 0; known < question.Items!.Count; known++)
            {
                var facts = Facts.None.With(question.Items.Take(known).Select(item => KeyValuePair.Create(item.Fact, item.Cleared(Knowledge.Facts[item.Fact]))));
                var spoken = Voice.Ask(new Asking(new OpenQuestion(question.Id), Manner: manner), facts).Speak!;

                spoken.Split(['.', '?', '!']).Max(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length).ShouldBeLessThanOrEqualTo(MostWords, spoken);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_that_is_halved_for_the_ear_still_names_all_of_it(string id)
    {
        var question = Knowledge.Questions[QuestionId.Parse(id)];
        var spoken = Voice.Ask(new Asking(new OpenQuestion(question.Id), Manner: Manner.DeniedBefore), Facts.None).Speak!;

        spoken.ShouldStartWith("You said no to some of these. To be sure: ");
        question.Items!.ShouldAllBe(item => spoken.Contains(item.Speak));
    }
}
