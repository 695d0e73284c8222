using System.ComponentModel.DataAnnotations;
using HipStretch.Knowledge.Localities;

namespace HipStretch.Bot.Localities;

/// <summary>Where the people are whom the bot talks to. Bound from the configuration section <see cref="Section"/> and checked at start.</summary>
internal sealed record LocalityOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch";

    /// <summary>UK, US or EU; without one, sentences name the emergency numbers of all three.</summary>
    [RegularExpression("(?i:uk|us|eu)", ErrorMessage = "HipStretch:Region is none that is known; set it to UK, US or EU, or leave it out.")]
    public string? Region { get; init; }

    /// <summary>The region as content names it.</summary>
    public LocalityId Locality => Enum.TryParse<LocalityId>(Region, ignoreCase: true, out var locality) ? locality : LocalityId.Unknown;
}
