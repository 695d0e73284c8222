using System.ComponentModel.DataAnnotations;

namespace HipStretch.Bot.Sessions;

/// <summary>How coached sessions run. Bound from the configuration section <see cref="Section"/> and checked at start.</summary>
internal sealed record SessionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch:Session";

    /// <summary>How many times faster than a clock holds and rests go, 1-1000; 1 for people, more to try things out.</summary>
    [Range(1, 1000, ErrorMessage = "HipStretch:Session:Speed must be a number, 1-1000; 1 is real time.")]
    public double Speed { get; init; } = 1;
}
