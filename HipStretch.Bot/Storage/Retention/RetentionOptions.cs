using System.ComponentModel.DataAnnotations;

namespace HipStretch.Bot.Storage.Retention;

/// <summary>How long things are kept. Bound from the configuration section <see cref="StorageOptions.Section"/> and checked at start.</summary>
internal sealed record RetentionOptions
{
    /// <summary>Days after which a conversation that nobody went on with, and what was known of its person, is deleted: 1-3650.</summary>
    [Range(1, 3650, ErrorMessage = "HipStretch:RetentionDays must be a number of days, 1-3650.")]
    public int RetentionDays { get; init; } = 90;
}
