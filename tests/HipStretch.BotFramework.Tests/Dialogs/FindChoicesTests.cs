using Microsoft.Bot.Builder.Dialogs.Choices;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class FindChoicesTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Snacks = ["bacon lettuce tomato", "bread pudding", "chips and salsa"];
    private static readonly FindChoicesOptions Partly = new() { AllowPartialMatches = true };

    [Theory]
    [InlineData("option 2", new[] { 1 })]
    [InlineData("both 1 and 3", new[] { 0, 2 })]
    [InlineData("the second one", new[] { 1 })]
    [InlineData("the first and the third", new[] { 0, 2 })]
    [InlineData("red, or perhaps blue", new[] { 0, 2 })]
    [InlineData("the red one please.", new[] { 0 })]
    [InlineData("option one or two", new[] { 0, 1 })]
    [InlineData("7", new int[0])]
    [InlineData("purple", new int[0])]
    public void Choices_are_recognised_by_name_place_and_number(string said, int[] expected) =>
        ChoiceRecognizers.RecognizeChoices(said, Colours).Select(found => found.Resolution.Index).ShouldBe(expected);

    [Fact]
    public void A_choice_made_by_number_has_the_choices_value_and_the_full_score()
    {
        var found = ChoiceRecognizers.RecognizeChoices("2", Colours).ShouldHaveSingleItem().Resolution;

        (found.Value, found.Index, found.Score).ShouldBe(("green", 1, 1f));
    }

    [Fact]
    public void A_name_goes_before_a_number() =>
        ChoiceRecognizers.RecognizeChoices("green, number 1", Colours).ShouldHaveSingleItem().Resolution.Value.ShouldBe("green");

    [Theory]
    [InlineData("bacon tomato", "bacon lettuce tomato", 2f / 3)]
    [InlineData("pudding", "bread pudding", 1f / 2)]
    [InlineData("salsa", "chips and salsa", 1f / 3)]
    public void Part_of_a_name_scores_the_share_of_its_words(string said, string expected, float score)
    {
        var found = Find.FindChoices(said, Snacks, Partly).ShouldHaveSingleItem().Resolution;

        found.Value.ShouldBe(expected);
        found.Score.ShouldBe(score, 0.001f);
    }

    [Fact]
    public void Part_of_a_name_is_nothing_unless_it_is_allowed() => Find.FindChoices("pudding", Snacks).ShouldBeEmpty();

    [Theory]
    [InlineData(null, "bread with much pudding", 1)]
    [InlineData(null, "bread with very much pudding", 0)]
    [InlineData(3, "bread with very much pudding", 1)]
    [InlineData(0, "bread and pudding", 0)]
    [InlineData(0, "bread pudding", 1)]
    public void So_many_words_may_stand_between_as_the_distance_says(int? distance, string said, int expected) =>
        Find.FindChoices(said, Snacks, new FindChoicesOptions { MaxTokenDistance = distance }).Count.ShouldBe(expected);

    [Fact]
    public void The_value_can_be_left_out_of_the_search()
    {
        Choice[] choices = [new("cc") { Synonyms = ["cat cow"] }];
        var options = new FindChoicesOptions { NoValue = true };

        Find.FindChoices("cc", choices, options).ShouldBeEmpty();
        Find.FindChoices("cat cow", choices, options).ShouldHaveSingleItem().Resolution.Value.ShouldBe("cc");
    }

    [Fact]
    public void A_choice_named_twice_is_found_once() =>
        Find.FindChoices("red red red", Colours).ShouldHaveSingleItem().Resolution.Value.ShouldBe("red");

    [Fact]
    public void The_longer_of_two_names_that_overlap_is_meant() =>
        Find.FindChoices("bread pudding", ["bread", "bread pudding"]).ShouldHaveSingleItem().Resolution.Index.ShouldBe(1);

    [Fact]
    public void Words_are_split_as_the_bot_wants_them()
    {
        TokenizerFunction whole = (text, _) => [new Token { Start = 0, End = text.Length - 1, Text = text, Normalized = text }];

        Find.FindChoices("the red", Colours, new FindChoicesOptions { Tokenizer = whole }).ShouldBeEmpty();
    }

    [Fact]
    public void The_default_tokens_tell_where_they_stand()
    {
        var tokens = Tokenizer.DefaultTokenizer("Food 🍎 now", "en-us");

        tokens.Select(token => (token.Text, token.Normalized, token.Start, token.End))
            .ShouldBe([("Food", "food", 0, 3), ("🍎", "🍎", 5, 6), ("now", "now", 8, 10)]);
    }
}
