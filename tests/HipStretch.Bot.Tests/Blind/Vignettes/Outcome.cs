using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>What came of a vignette.</summary>
/// <param name="Case">The vignette.</param>
/// <param name="Urgency">The verdict; null where none was told.</param>
/// <param name="Stretch">Whether stretching was offered; null without a verdict.</param>
/// <param name="Asked">The questions that were asked on the way.</param>
/// <param name="NotTaken">Clear answers after which the same was asked once more.</param>
/// <param name="Objections">How often what was read back was plainly wrong, and had to be put right.</param>
/// <param name="Course">How it went, for whoever looks into a miss.</param>
internal sealed record Outcome(Vignette Case, Urgency? Urgency, StretchAdvice? Stretch, int Asked, int NotTaken, int Objections, string Course)
{
    /// <summary>Less than the case needs: no verdict where it needs somebody, too weak a one, or stretching where it must not be.</summary>
    public bool IsTooLittle =>
        Urgency is { } urgency ? urgency < Case.Urgency || (Case.Stretch == StretchAdvice.No && Stretch != StretchAdvice.No)
        : Case.Urgency > Knowledge.Triage.Urgency.Selfcare;

    /// <summary>Somebody who can care for themselves is sent elsewhere.</summary>
    public bool IsTooMuch => Urgency > Case.Urgency;

    /// <inheritdoc />
    public override string ToString() =>
        $"{Case.Id} wants {Case.Urgency} {Case.Stretch}, got {Urgency?.ToString() ?? "no verdict"} {Stretch} after {Asked} questions: {Case.Opening}\n{Course}";
}
