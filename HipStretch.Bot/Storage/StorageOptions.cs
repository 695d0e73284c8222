using System.ComponentModel.DataAnnotations;

namespace HipStretch.Bot.Storage;

/// <summary>Where data is kept. Bound from the configuration section <see cref="Section"/> and checked at start.</summary>
internal sealed record StorageOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch";

    /// <summary>
    /// The folder of the embedded store, absolute or relative to the working directory. It is made if missing, for its owner alone,
    /// since people's health is in it. By default <c>HipStretch</c> below the account's local application data.
    /// </summary>
    [Required(ErrorMessage = "HipStretch:DataDirectory is empty; set it to a folder that the server's account can write.")]
    public string DataDirectory { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "HipStretch");
}
