using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

/// <summary>What a single fact means to the rules.</summary>
public sealed class RedFlagFactsTests
{
    private static readonly TriageRules Rules = ReviewedContent.Knowledge.Rules;

    [Theory]
    [InlineData("bladder", true)]
    [InlineData("fever", true)]
    [InlineData("trauma", true)]
    [InlineData("pregnancy", false)]
    [InlineData("steroids", false)]
    [InlineData("cancer-history", false)]
    [InlineData("severity", false)]
    public void A_red_flag_sends_people_to_be_seen_today_by_itself(string fact, bool isRedFlag) =>
        Rules.IsRedFlag(FactId.Parse(fact)).ShouldBe(isRedFlag);

    [Theory]
    [InlineData("hip-replacement", true, true)]
    [InlineData("bladder", true, true)]
    [InlineData("steroids", true, false)]
    [InlineData("knee-trouble", false, false)]
    public void What_forbids_stretching_together_with_others_is_not_enough_alone(string fact, bool forbids, bool alone)
    {
        Rules.ForbidsStretching(FactId.Parse(fact)).ShouldBe(forbids);
        Rules.ForbidsStretchingAlone(FactId.Parse(fact)).ShouldBe(alone);
    }

    [Theory]
    [InlineData("fever=yes", "immunosuppression", true)]
    [InlineData("fever=yes", "bladder", true)]
    [InlineData("fever=yes bladder=no", "bladder", false)]
    [InlineData("both-legs=unsure", "both-legs", true)]
    [InlineData("fever=yes", "osteoporosis", false)]
    [InlineData("calf-swelling=no", "breathless", false)]
    public void Only_what_nobody_knows_and_some_emergency_hangs_on_may_make_it_one(string person, string fact, bool may) =>
        Rules.MayMakeEmergency(Person.Told(person)).Contains(FactId.Parse(fact)).ShouldBe(may);
}
