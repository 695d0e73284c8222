using CsCheck;
using HipStretch.Knowledge.SelfCare;
using HipStretch.Knowledge.Tests.Triage;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.SelfCare;

public sealed class SelfCareChoiceTests
{
    private static readonly SelfCareChoice Choice = new(ReviewedContent.Knowledge);

    [Fact]
    public void After_lifting_keeping_moving_and_heat_are_said() =>
        For(3, ("onset", "lift"), ("severity", "5"), ("duration", "2")).Take(2).ShouldBe(["activity", "heat-ice"]);

    [Fact]
    public void Somebody_always_hears_something() =>
        AnyPerson.Gen.Sample(person => Choice.For(new PersonalFacts(person), 3).Count.ShouldBeInRange(1, 3));

    private static IEnumerable<string> For(int most, params (string Fact, string Value)[] told) =>
        Choice.For(new PersonalFacts(Person.With(told)), most).Select(item => item.Id.ToString());
}
