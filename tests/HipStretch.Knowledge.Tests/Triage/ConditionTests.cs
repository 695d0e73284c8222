using CsCheck;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

public sealed class ConditionTests
{
    private static readonly FactId Fever = FactId.Parse("fever");
    private static readonly FactId Age = FactId.Parse("age");
    private static readonly Condition HasFever = new Condition.Says(Fever, "yes");

    [Theory]
    [InlineData("yes", Truth.True)]
    [InlineData("no", Truth.False)]
    [InlineData(null, Truth.Unknown)]
    [InlineData("unsure", Truth.Unknown)]
    public void A_comparison_is_true_false_or_unknown(string? answer, Truth truth) =>
        HasFever.Holds(Told(answer)).ShouldBe(truth);

    [Theory]
    [InlineData(UnsureAs.Yes, Truth.True)]
    [InlineData(UnsureAs.No, Truth.False)]
    [InlineData(UnsureAs.Unknown, Truth.Unknown)]
    public void An_unsure_answer_stands_for_what_is_asked(UnsureAs unsure, Truth truth) =>
        HasFever.Holds(Told("unsure"), unsure).ShouldBe(truth);

    [Theory]
    [InlineData(UnsureAs.Yes)]
    [InlineData(UnsureAs.No)]
    [InlineData(UnsureAs.Unknown)]
    public void What_nobody_was_asked_stays_unknown_whatever_unsure_stands_for(UnsureAs unsure) =>
        HasFever.Holds(Facts.None, unsure).ShouldBe(Truth.Unknown);

    [Theory]
    [InlineData("yes", Truth.False)]
    [InlineData("no", Truth.True)]
    [InlineData(null, Truth.Unknown)]
    [InlineData("unsure", Truth.Unknown)]
    public void Not_swaps_true_and_false_and_leaves_unknown(string? answer, Truth truth) =>
        new Condition.Negation(HasFever).Holds(Told(answer)).ShouldBe(truth);

    [Fact]
    public void What_might_be_so_might_also_not_be_so()
    {
        HasFever.Holds(Told("unsure"), UnsureAs.Yes).ShouldBe(Truth.True);
        new Condition.Negation(HasFever).Holds(Told("unsure"), UnsureAs.Yes).ShouldBe(Truth.True);
        new Condition.Negation(HasFever).Holds(Told("unsure"), UnsureAs.No).ShouldBe(Truth.False);
    }

    [Fact]
    public void Asking_for_unsure_itself_is_never_unknown()
    {
        var isUnsure = new Condition.Says(Fever, "unsure");

        isUnsure.Holds(Told("unsure")).ShouldBe(Truth.True);
        isUnsure.Holds(Facts.None).ShouldBe(Truth.False);
        isUnsure.Holds(Told("no")).ShouldBe(Truth.False);
    }

    [Theory]
    [InlineData(15, Truth.True)]
    [InlineData(15.9, Truth.True)]
    [InlineData(16, Truth.False)]
    public void Below_leaves_the_bound_out(double age, Truth truth) =>
        new Condition.Between(Age, null, Math.BitDecrement(16)).Holds(Facts.None.With(Age, new FactValue.Number(age))).ShouldBe(truth);

    [Theory]
    [InlineData("20", "yes", Truth.True)]
    [InlineData("no", "yes", Truth.False)]
    [InlineData("20", "no", Truth.False)]
    public void A_number_counts_as_a_yes(string weeks, string word, Truth truth) =>
        new Condition.Says(FactId.Parse("pregnancy"), word).Holds(Person.With(("pregnancy", weeks))).ShouldBe(truth);

    [Fact]
    public void A_no_is_below_every_bound_and_within_none() =>
        new Condition.Between(FactId.Parse("pregnancy"), 1, 16).Holds(Person.With(("pregnancy", "no"))).ShouldBe(Truth.False);

    [Theory]
    [InlineData("lower-back,groin", Truth.True)]
    [InlineData("lower-back", Truth.False)]
    public void A_list_includes_its_words(string places, Truth truth) =>
        new Condition.Says(FactId.Parse("location"), "groin").Holds(Person.With(("location", places))).ShouldBe(truth);

    [Fact]
    public void All_is_false_as_soon_as_one_part_is() =>
        new Condition.All([HasFever, IsOld]).Holds(Told("no")).ShouldBe(Truth.False);

    [Fact]
    public void All_is_unknown_while_a_part_is() =>
        new Condition.All([HasFever, IsOld]).Holds(Told("yes")).ShouldBe(Truth.Unknown);

    [Fact]
    public void Any_is_true_as_soon_as_one_part_is() =>
        new Condition.Any([HasFever, IsOld]).Holds(Told("yes")).ShouldBe(Truth.True);

    [Fact]
    public void Any_is_unknown_while_a_part_is() =>
        new Condition.Any([HasFever, IsOld]).Holds(Told("no")).ShouldBe(Truth.Unknown);

    [Fact]
    public void Not_all_is_any_not() =>
        Gen.Select(AnyPerson.Gen, Gen.Enum<UnsureAs>()).Sample((person, unsure) =>
            new Condition.Negation(new Condition.All([HasFever, IsOld])).Holds(person, unsure)
                .ShouldBe(new Condition.Any([new Condition.Negation(HasFever), new Condition.Negation(IsOld)]).Holds(person, unsure)));

    [Theory]
    [InlineData("fever=yes chest-pain=yes", Truth.True)]
    [InlineData("fever=yes bladder=yes chest-pain=no", Truth.True)]
    [InlineData("fever=yes", Truth.Unknown)]
    [InlineData("fever=yes chest-pain=unsure bladder=no", Truth.Unknown)]
    [InlineData("fever=yes chest-pain=no bladder=no", Truth.False)]
    [InlineData("fever=no chest-pain=no", Truth.False)]
    public void Some_counts_its_parts_and_waits_while_enough_may_still_hold(string person, Truth truth) =>
        TwoOfThree.Holds(Person.Told(person)).ShouldBe(truth);

    [Fact]
    public void Some_takes_an_unsure_answer_as_its_parts_do() =>
        TwoOfThree.Holds(Person.Told("fever=yes chest-pain=unsure bladder=no"), UnsureAs.Yes).ShouldBe(Truth.True);

    [Theory]
    [InlineData("yes", Truth.True)]
    [InlineData("no", Truth.False)]
    [InlineData(null, Truth.False)]
    [InlineData("unsure", Truth.False)]
    public void Known_holds_only_for_what_is_certain(string? answer, Truth truth) =>
        Enum.GetValues<UnsureAs>().ShouldAllBe(unsure => new Condition.Known(HasFever).Holds(Told(answer), unsure) == truth);

    private static Condition TwoOfThree => new Condition.Some(2, [HasFever, Says("chest-pain"), Says("bladder")]);

    private static Condition.Says Says(string fact) => new(FactId.Parse(fact), "yes");

    private static Condition IsOld => new Condition.Between(Age, 65, null);

    private static Facts Told(string? answer) => answer is null ? Facts.None : Person.With(("fever", answer));
}
