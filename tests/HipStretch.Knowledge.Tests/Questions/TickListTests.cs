using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

public sealed class TickListTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly LanguageModel Language = new(Knowledge);
    private static readonly Question[] Lists = [.. Knowledge.Questions.All.Where(question => question.Kind == QuestionKind.AnyOf)];

    public static TheoryData<string> Every => [.. Lists.Select(question => question.Id.ToString())];

    [Theory]
    [MemberData(nameof(Every))]
    public void Titles_joined_by_commas_tick_exactly_these(string list)
    {
        var items = Knowledge.Questions[QuestionId.Parse(list)].Items!;
        for (var subset = 1; subset < 1 << items.Count; subset++)
        {
            var ticked = items.Where((_, place) => (subset & (1 << place)) != 0).ToArray();
            var text = string.Join(", ", ticked.Select(item => item.Title));

            var told = Interviewee.Answer(list, text).ShouldBeOfType<AnswerReading.Told>($"'{text}' is an answer");
            told.Learned.ShouldBe(Expected(items, ticked), text);
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Each_title_alone_and_each_fact_alone_ticks_it(string list)
    {
        var items = Knowledge.Questions[QuestionId.Parse(list)].Items!;
        foreach (var item in items)
        {
            Told(list, item.Title.ToUpperInvariant()).ShouldBe(Expected(items, [item]), item.Title);
            Told(list, item.Fact.ToString()).ShouldBe(Expected(items, [item]), item.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void None_clears_all(string list)
    {
        var items = Knowledge.Questions[QuestionId.Parse(list)].Items!;

        foreach (var none in new[] { "none", "None.", Knowledge.Questions[QuestionId.Parse(list)].None! })
        {
            Told(list, none).ShouldBe(Expected(items, []));
        }
    }

    [Fact]
    public void A_plain_no_clears_all() =>
        Interviewee.Answer("cauda-equina", "nope", new() { Answer = Answer.No })
            .ShouldBeOfType<AnswerReading.Told>().Learned.ShouldAllBe(pair => pair.Value == FactValue.No);

    [Fact]
    public void None_does_not_clear_what_was_said_before()
    {
        var told = Interviewee.Answer("cauda-equina", "none", known: Person.With(("bladder", "yes"), ("bowel", "unsure"))).ShouldBeOfType<AnswerReading.Told>();

        told.Learned.Select(pair => pair.Key.ToString()).ShouldBe(["saddle-numbness", "sexual-function", "leg-weakness", "cold-leg", "calf-swelling", "both-legs"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Unsure)]
    public void A_yes_that_does_not_say_to_what_opens_the_list_and_unsure_is_not_no(Answer answer) =>
        Interviewee.Answer("cauda-equina", "hmm", new() { Answer = answer }).ShouldBeOfType<AnswerReading.OneByOne>();

    [Fact]
    public void A_sign_said_with_a_doubt_is_asked_alone_and_then_the_rest_in_one_go()
    {
        var reading = Interviewee.Answer("cauda-equina", "maybe numb?", new() { Answer = Answer.Unsure, Flags = Unsure("saddle-numbness") });

        reading.ShouldBeOfType<AnswerReading.InDoubt>().Items.ShouldBe([FactId.Parse("saddle-numbness")]);
        var interview = Adult.After(QuestionId.Parse("cauda-equina"), reading);
        Knowledge.Questions.Next(QuestionStage.Safety, interview)?.Item.ShouldBe(FactId.Parse("saddle-numbness"));
        interview = interview.After(QuestionId.Parse("cauda-equina"), Interviewee.Answer("cauda-equina", "", new() { Answer = Answer.No }, item: "saddle-numbness"));
        Knowledge.Questions.Next(QuestionStage.Safety, interview).ShouldBe(new OpenQuestion(QuestionId.Parse("cauda-equina")));
    }

    [Theory]
    [InlineData("cauda-equina", "ive had a leaky bladder for years", "bladder")]
    [InlineData("cauda-equina", "not sure about the bladder", "bladder")]
    [InlineData("urgent-signs", "i lost a stone on slimming world", "weight-loss")]
    [InlineData("urgent-signs", "just hot flushes from the menopause", "fever")]
    public void What_is_named_without_a_clear_yes_or_no_is_asked_alone(string list, string text, string fact) =>
        Heard(list, text).ShouldBeOfType<AnswerReading.InDoubt>().Items.ShouldBe([FactId.Parse(fact)]);

    [Theory]
    [InlineData("no to all of them except the floor", "can-reach-floor")]
    [InlineData("no to everything apart from my knee", "knee-trouble")]
    [InlineData("all no but my knee is bad", "knee-trouble")]
    [InlineData("a bad knee, no to the rest", "knee-trouble")]
    [InlineData("none except high blood pressure", "high-blood-pressure")]
    [InlineData("nothing but the knee", "knee-trouble")]
    [InlineData("my knee, the others no", "knee-trouble")]
    public void A_no_to_the_rest_clears_the_rest_and_what_is_named_is_so(string text, string fact)
    {
        var items = Knowledge.Questions[QuestionId.Parse("before-stretching")].Items!;

        Heard("before-stretching", text).ShouldBeOfType<AnswerReading.Told>().Learned
            .ShouldBe(Expected(items, [items.Single(item => item.Fact == FactId.Parse(fact))]));
    }

    [Theory]
    [InlineData("yes i can get to the floor, no to the rest", "can-reach-floor")]
    public void What_is_named_beside_a_no_to_the_others_is_asked_alone(string text, string fact)
    {
        var doubt = Heard("before-stretching", text).ShouldBeOfType<AnswerReading.InDoubt>();

        doubt.Items.ShouldBe([FactId.Parse(fact)]);
        doubt.Learned.Count().ShouldBe(6);
    }

    [Fact]
    public void Who_cannot_do_what_an_item_names_has_ticked_it() =>
        Heard("before-stretching", "no i can't get to the floor").ShouldBeOfType<AnswerReading.Told>().Learned.ShouldBe(Person.With(("can-reach-floor", "no")));

    [Fact]
    public void A_sign_named_in_free_text_leaves_the_others_open()
    {
        var bladder = FactId.Parse("bladder");
        var understood = new Understanding { Flags = FlagsFound.None with { Present = new Dictionary<FactId, FactValue> { [bladder] = FactValue.Yes } } };

        var told = Interviewee.Answer("cauda-equina", "I can't pee", understood).ShouldBeOfType<AnswerReading.Told>();

        told.Learned.ShouldBe(Facts.None.With(bladder, FactValue.Yes));
        var next = Knowledge.Questions.Next(
            QuestionStage.Safety,
            Adult.After(QuestionId.Parse("cauda-equina"), told));
        next?.Question.ToString().ShouldBe("cauda-equina", "the rest of it is asked again");
    }

    [Fact]
    public void One_sign_denied_in_free_text_does_not_clear_the_others() =>
        Interviewee.Answer("cauda-equina", "peeing is fine", new() { Flags = FlagsFound.None with { Absent = [FactId.Parse("bladder")] } })
            .ShouldBeOfType<AnswerReading.Told>().Learned.ShouldBe(Person.With(("bladder", "no")));

    [Fact]
    public void A_list_is_cleared_where_every_sign_that_is_open_was_denied()
    {
        var known = Person.Told("saddle-numbness=no sexual-function=no leg-weakness=no cold-leg=no calf-swelling=no");
        var understood = new Understanding { Flags = FlagsFound.None with { Absent = [FactId.Parse("bladder"), FactId.Parse("bowel")] } };

        Interviewee.Answer("cauda-equina", "peeing and pooing is fine", understood, known: known).ShouldBeOfType<AnswerReading.Told>()
            .Learned.ShouldBe(Person.With(("bladder", "no"), ("bowel", "no")));
    }

    [Theory]
    [InlineData(Answer.Yes, "yes")]
    [InlineData(Answer.No, "no")]
    public void A_weak_leg_asked_alone_is_told_apart_by_the_next_question(Answer answer, string value) =>
        Interviewee.Answer("cauda-equina", "", new() { Answer = answer }, item: "leg-weakness").ShouldBeOfType<AnswerReading.Told>()
            .Learned.ShouldBe(Person.With(("leg-weakness", value)));

    [Fact]
    public void Unsure_of_an_item_is_explained_and_then_stays_unsure() =>
        Interviewee.Answer("urgent-signs", "", new() { Answer = Answer.Unsure }, item: "trauma").ShouldBeOfType<AnswerReading.CannotTell>()
            .IfStill.ShouldBe(Person.With(("trauma", "unsure")));

    [Theory]
    [InlineData("Can't get to the floor", "no")]
    [InlineData("None of these", "yes")]
    public void An_item_that_says_no_is_cleared_by_a_yes(string text, string reached) =>
        Told("before-stretching", text)[FactId.Parse("can-reach-floor")]?.ToString().ShouldBe(reached);

    /// <summary>Somebody of whom all is known that is asked before the first list.</summary>
    private static Interview Adult { get; } =
        Interview.New with { Known = Person.With(("location", "lower-back"), ("age", "40"), ("radiates", "none"), ("both-legs", "no")) };

    private static FlagsFound Unsure(string fact) => FlagsFound.None with { Unsure = [FactId.Parse(fact)] };

    /// <summary>An answer with all that the language makes of it.</summary>
    private static AnswerReading Heard(string list, string text) => Interviewee.Answer(
        list, text, Language.Understand(text, new LanguageContext(Expectation.RedFlags, Knowledge.Questions[QuestionId.Parse(list)].Facts), DateTimeOffset.UnixEpoch));

    private static Facts Told(string list, string text) => Interviewee.Answer(list, text).ShouldBeOfType<AnswerReading.Told>(text).Learned;

    private static Facts Expected(IEnumerable<QuestionItem> items, IReadOnlyCollection<QuestionItem> ticked) =>
        items.Aggregate(Facts.None, (facts, item) => facts.With(
            item.Fact,
            ticked.Contains(item) ? item.Ticked(Knowledge.Facts[item.Fact]) : item.Cleared(Knowledge.Facts[item.Fact])));
}
