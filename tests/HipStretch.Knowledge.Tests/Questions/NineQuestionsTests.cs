using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

/// <summary>A plain strain reaches its verdict within nine taps, and everything dangerous is found by the questions alone.</summary>
public sealed class NineQuestionsTests
{
    private const string Strain = "severity=5 duration=2 onset=lift age=40";

    [Theory]
    [InlineData("location=lower-back")]
    [InlineData("location=hip")]
    [InlineData("location=buttock")]
    [InlineData("location=lower-back severity=8")]
    [InlineData("location=lower-back duration=14 onset=unknown")]
    [InlineData("location=hip age=25 onset=sport")]
    public void A_plain_strain_reaches_its_verdict_within_nine_questions(string place)
    {
        var patient = new Patient(Person.Told($"{Strain} {place}"));

        patient.Asked.Count.ShouldBeLessThanOrEqualTo(9, string.Join(' ', patient.Asked));
        patient.Asked.ShouldBeUnique();
        (patient.Verdict.Urgency, patient.Verdict.Stretch).ShouldBe((Urgency.Selfcare, StretchAdvice.Yes));
        patient.Verdict.Unasked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("location=lower-back age=55", 10)]
    [InlineData("location=hip age=65", 10)]
    [InlineData("location=groin sex=male", 11)]
    [InlineData("location=groin sex=female", 11)]
    [InlineData("location=lower-back duration=60", 10)]
    public void Age_place_and_time_make_a_few_more_relevant(string person, int atMost)
    {
        var patient = new Patient(Person.Told($"{Strain} {person}"));

        patient.Asked.Count.ShouldBeLessThanOrEqualTo(atMost + 1, string.Join(' ', patient.Asked));
        patient.Verdict.Urgency.ShouldBe(Urgency.Selfcare);
        patient.Verdict.Unasked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("location=lower-back")]
    [InlineData("location=hip age=65 onset=twist")]
    [InlineData("location=groin sex=female")]
    [InlineData("location=groin sex=unsure")]
    public void A_check_that_is_complete_leaves_nothing_unasked(string person) =>
        new Patient(Person.Told($"{Strain} duration=120 age-at-onset=30 {person}")).Verdict.Unasked.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(EveryEmergency))]
    public void An_emergency_is_found_by_asking_and_ends_it(string signs)
    {
        var patient = new Patient(Person.Told($"{Strain} location=lower-back {Setting(signs)} {signs}"));

        patient.Verdict.Urgency.ShouldBe(Urgency.Emergency, string.Join(' ', patient.Asked));
    }

    [Theory]
    [InlineData("fever=yes")]
    [InlineData("weight-loss=yes")]
    [InlineData("night-pain=yes")]
    [InlineData("lump=yes")]
    [InlineData("leg-weakness=yes")]
    [InlineData("calf-swelling=yes")]
    [InlineData("cancer-history=yes")]
    [InlineData("location=upper-back")]
    [InlineData("age=65 abdominal-pulsation=yes")]
    [InlineData("age=65 osteoporosis=yes onset=fall")]
    [InlineData("age=55 steroids=yes sudden-central-pain=yes")]
    [InlineData("age=15 limp=yes location=hip")]
    [InlineData("age=15 limp=yes fever=yes")]
    [InlineData("age=16 limp=yes location=knee")]
    [InlineData("sex=female location=groin sudden-pelvic-pain=yes")]
    [InlineData("age=25 duration=120 red-eye=yes")]
    public void What_needs_to_be_seen_today_is_found_by_asking(string signs) =>
        new Patient(Person.Told($"{Strain} location=lower-back {signs}")).Verdict.Urgency.ShouldBe(Urgency.Urgent);

    [Theory]
    [InlineData("duration=120 age=25 wakes-second-half=yes better-with-movement=yes psoriasis=yes", "inflammatory")]
    [InlineData("duration=120 age=40 age-at-onset=30 wakes-second-half=yes better-with-movement=yes psoriasis=yes", "inflammatory")]
    [InlineData("duration=60 improving=no", "not-improving")]
    [InlineData("duration=60 limiting=yes", "not-improving")]
    [InlineData("location=groin sex=male haematuria=yes", "urinary")]
    [InlineData("hip-replacement=yes", "hip-replacement")]
    [InlineData("age=65 sex=male recent-surgery=yes", "recent-surgery")]
    [InlineData("age=15", "under-16")]
    public void What_is_worth_an_appointment_is_found_by_asking(string signs, string rule)
    {
        var verdict = new Patient(Person.Told($"{Strain} location=lower-back {signs}")).Verdict;

        verdict.Urgency.ShouldBe(Urgency.Routine);
        verdict.Matched.ShouldContain(match => match.Rule.Id.ToString() == rule);
    }

    [Theory]
    [InlineData("knee-trouble=yes")]
    [InlineData("disc-history=yes")]
    [InlineData("high-blood-pressure=yes")]
    [InlineData("can-reach-floor=no")]
    [InlineData("pregnancy=20")]
    [InlineData("radiates=below-knee")]
    [InlineData("age=55 osteoporosis=yes")]
    [InlineData("age=65 stenosis=yes")]
    [InlineData("age=65 glaucoma=yes")]
    public void What_changes_the_poses_is_found_by_asking(string signs)
    {
        var verdict = new Patient(Person.Told($"{Strain} location=lower-back {signs}")).Verdict;

        (verdict.Urgency, verdict.Stretch).ShouldBe((Urgency.Selfcare, StretchAdvice.Modified));
    }

    [Fact]
    public void Where_it_is_urgent_only_what_could_make_it_an_emergency_is_still_asked()
    {
        var asked = new Patient(Person.Told($"{Strain} location=lower-back duration=60 fever=yes")).Asked;

        asked.ShouldContain("fever-signs");
        asked.ShouldNotContain("course");
        asked.ShouldNotContain("before-stretching");
    }

    [Fact]
    public void A_child_is_asked_one_list_and_sent_to_a_clinician() =>
        new Patient(Person.Told($"{Strain} location=hip age=15")).Asked.ShouldBe(["location", "severity", "duration", "onset", "age", "age-sure", "child-signs"]);

    public static TheoryData<string> EveryEmergency =>
        [.. Triage.RedFlag.Alone.Concat(Triage.RedFlag.Combined).Select(row => row.Data).Where(signs => !IsToldOnly(signs))];

    /// <summary>Signs that nobody is asked for, and those that come only with another that was asked for.</summary>
    private static bool IsToldOnly(string signs) =>
        signs.Contains("foot-drop", StringComparison.Ordinal) || signs.Contains("self-harm", StringComparison.Ordinal)
        || (signs.Contains("flank-pain", StringComparison.Ordinal) && signs.Contains("confusion", StringComparison.Ordinal));

    /// <summary>Where, when and in whom a sign is looked for.</summary>
    private static string Setting(string signs) =>
        signs.Contains("testicular", StringComparison.Ordinal) ? "location=groin sex=male"
        : signs.Contains("pelvic", StringComparison.Ordinal) ? "location=pelvis sex=female"
        : signs.Contains("pulsation", StringComparison.Ordinal) || signs.Contains("sudden-severe", StringComparison.Ordinal) ? "age=65"
        : signs.Contains("deformity", StringComparison.Ordinal) || signs.Contains("trauma=minor", StringComparison.Ordinal) ? "onset=fall"
        : "";
}
