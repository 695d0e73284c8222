using Microsoft.Bot.Builder.Dialogs.Choices;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Poses = ["Child's pose", "Cat cow", "Figure four stretch"];

    [Theory]
    [InlineData("cat cow", 1)]
    [InlineData("the CAT-COW please", 1)]
    [InlineData("figure four stretch", 2)]
    [InlineData("1", 0)]
    [InlineData("number two", 1)]
    [InlineData("first", 0)]
    [InlineData("third", 2)]
    public void The_choice_meant_is_found(string said, int expected) =>
        ChoiceRecognizers.RecognizeChoices(said, Poses).ShouldHaveSingleItem().Resolution.Index.ShouldBe(expected);

    [Fact]
    public void Several_choices_are_given_in_the_order_of_the_text() =>
        ChoiceRecognizers.RecognizeChoices("cat cow then child's pose", Poses).Select(found => found.Resolution.Index).ShouldBe([1, 0]);

    [Fact]
    public void Numbers_and_places_can_be_switched_off()
    {
        var words = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

        ChoiceRecognizers.RecognizeChoices("the second", Poses, words).ShouldBeEmpty();
        ChoiceRecognizers.RecognizeChoices("2", Poses, words).ShouldBeEmpty();
    }

    [Fact]
    public void A_match_tells_where_it_stands_and_what_was_recognised()
    {
        var found = Find.FindChoices("try the glutes", [new Choice("Buttock") { Synonyms = ["glutes"] }]).ShouldHaveSingleItem();

        (found.Text, found.Start, found.End, found.TypeName).ShouldBe(("glutes", 8, 13, "choice"));
        (found.Resolution.Value, found.Resolution.Synonym, found.Resolution.Score).ShouldBe(("Buttock", "glutes", 1f));
    }

    [Fact]
    public void A_partial_match_scores_the_share_of_the_words_found()
    {
        var options = new FindChoicesOptions { AllowPartialMatches = true };

        Find.FindChoices("the figure stretch", Poses, options).ShouldHaveSingleItem().Resolution.Score.ShouldBe(2f / 3, 0.001f);
        Find.FindChoices("the figure stretch", Poses).ShouldBeEmpty();
    }

    [Fact]
    public void Words_too_far_apart_are_no_match()
    {
        Find.FindChoices("cat with a cow", Poses).ShouldHaveSingleItem();
        Find.FindChoices("cat that is not a cow", Poses).ShouldBeEmpty();
    }

    [Fact]
    public void The_title_of_a_choices_action_is_recognised_unless_left_out()
    {
        Choice[] choices = [new("cc") { Action = new Microsoft.Bot.Schema.CardAction { Title = "Cat cow", Type = "imBack" } }];

        Find.FindChoices("cat cow", choices).ShouldHaveSingleItem().Resolution.Value.ShouldBe("cc");
        Find.FindChoices("cat cow", choices, new FindChoicesOptions { NoAction = true }).ShouldBeEmpty();
    }
}
