using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class MedicineRulesTests
{
    [Theory]
    [InlineData("You can take ibuprofen for a few days.", "ibuprofen")]
    [InlineData("Paracetamol may help. Do not worry.", "paracetamol")]
    [InlineData("Try naproxen, but not with ibuprofen.", "naproxen")]
    public void Advice_to_take_a_medicine_that_does_not_say_who_must_not_is_found(string claim, string drug) =>
        ContentFolder.Good.Claiming(claim).Findings().ShouldContain(finding => finding.Message.Contains(drug) && finding.Line == 5);

    [Theory]
    [InlineData("You can take ibuprofen. Do not take it if you are pregnant.")]
    [InlineData("Ibuprofen may help.\"\n    source: nhs\n    reviewed: 2026-01-31\n  - say: \"Ask a pharmacist first if you take blood thinners.")]
    [InlineData("Paracetamol alone does little for back pain.")]
    [InlineData("Never take aspirin and ibuprofen at once.")]
    public void Advice_that_says_it_and_no_advice_at_all_are_good(string claim) => ContentFolder.Good.Claiming(claim).Findings().ShouldBeEmpty();

    [Fact]
    public void A_phrase_that_advises_a_medicine_is_found() =>
        ContentFolder.Good.Changing("phrases/en/triage.yaml", "A fever needs a check today.", "Take aspirin and rest.")
            .FindingAt("phrases/en/triage.yaml", 4).ShouldContain("aspirin");
}
