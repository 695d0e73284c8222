using CsCheck;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

/// <summary>Signs that are said by the way.</summary>
public sealed class SafetyWatchTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly SafetyWatch Watch = new(Knowledge);
    private static readonly FactId Bladder = FactId.Parse("bladder");

    [Fact]
    public void A_sign_said_by_the_way_interrupts() =>
        Hear(Checked(), Present("bladder", FactValue.Yes)).ShouldSatisfyAllConditions(
            notice => notice.Interrupts.ShouldBeTrue(),
            notice => Knowledge.Assess(notice.Interview.Known).Urgency.ShouldBe(Urgency.Emergency));

    [Fact]
    public void What_is_known_already_does_not_interrupt_twice() =>
        Hear(Hear(Checked(), Present("bladder", FactValue.Yes)).Interview, Present("bladder", FactValue.Yes)).Interrupts.ShouldBeFalse();

    [Fact]
    public void A_doubt_reopens_a_no_and_asks_directly()
    {
        var notice = Hear(Checked(), Unsure("bladder"));

        notice.Interrupts.ShouldBeTrue();
        Knowledge.Questions.Next(QuestionStage.Safety, notice.Interview).ShouldNotBeNull().Item.ShouldBe(Bladder);
    }

    [Fact]
    public void A_doubt_takes_nothing_away_from_a_yes()
    {
        var emergency = Hear(Checked(), Present("bladder", FactValue.Yes)).Interview;

        Hear(emergency, Unsure("bladder")).ShouldBe(new SafetyNotice(emergency, Interrupts: false));
    }

    [Fact]
    public void A_doubt_about_what_is_being_asked_is_left_to_the_question() =>
        Watch.Hear(Checked(), Unsure("bladder"), [Bladder]).Interrupts.ShouldBeFalse();

    [Theory]
    [InlineData("hip-replacement", "yes")]
    [InlineData("recent-surgery", "yes")]
    [InlineData("pregnancy", "30")]
    public void What_changes_the_poses_interrupts_once_the_check_is_complete_and_not_before(string fact, string value)
    {
        var sign = Present(fact, Knowledge.Facts[FactId.Parse(fact)].Read(value)!);

        Hear(Checked(), sign).Interrupts.ShouldBeTrue();
        Hear(Interview.New, sign).Interrupts.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_that_is_said_by_the_way_makes_the_verdict_milder() =>
        Gen.Select(AnyPerson.Gen, Gen.OneOf([.. Knowledge.Facts.Values.Where(fact => fact.Type == FactType.YesNo)]), Gen.Bool).Sample((person, fact, yes) =>
        {
            var before = Interview.New with { Known = person };
            var after = Watch.Hear(before, new FlagsFound(new Dictionary<FactId, FactValue> { [fact.Id] = yes ? FactValue.Yes : FactValue.No }, [], [], []), []).Interview;

            var (was, now) = (Knowledge.Assess(before.Known), Knowledge.Assess(after.Known));
            (now.Urgency >= was.Urgency).ShouldBeTrue();
            (now.Stretch >= was.Stretch).ShouldBeTrue();
        }, iter: 2000);

    [Fact]
    public void A_fresh_start_asks_for_a_sign_by_name_and_forgets_the_rest()
    {
        var restarted = Hear(Checked(), Present("bladder", FactValue.Yes)).Interview.Restart(Knowledge);

        restarted.Known.ShouldBeEmpty();
        restarted.Alone.ShouldBe([FactId.Parse("bladder")]);
    }

    private static SafetyNotice Hear(Interview before, FlagsFound flags) => Watch.Hear(before, flags, []);

    private static FlagsFound Present(string fact, FactValue value) => new(new Dictionary<FactId, FactValue> { [FactId.Parse(fact)] = value }, [], [], []);

    private static FlagsFound Unsure(string fact) => new(new Dictionary<FactId, FactValue>(), [], [FactId.Parse(fact)], []);

    /// <summary>Somebody with a plain lower back who said no to everything.</summary>
    private static Interview Checked()
    {
        var interview = Interview.New with { Known = Person.With(("location", "lower-back"), ("severity", "4"), ("duration", "3"), ("onset", "lift"), ("radiates", "none"), ("both-legs", "no"), ("age", "40")) };
        var clear = Knowledge.Questions.All.Where(question => question.IsRelevant(interview.Known)).SelectMany(question => question.Items ?? [])
            .Aggregate(interview.Known, (known, item) => known.With(item.Fact, item.Cleared(Knowledge.Facts[item.Fact])));
        return interview with { Known = clear };
    }
}
