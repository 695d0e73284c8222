namespace HipStretch.Bot.Storage.Sealing;

/// <summary>How what people say is sealed before it is stored. Bound from the configuration section <see cref="Section"/> and checked at start.</summary>
internal sealed record EncryptionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch:Encryption";

    /// <summary>
    /// Keys, base64 of 32 bytes each. The first seals and all open: to change the key, put a new one first and leave the old one behind it. Where
    /// there is none, keys are made in the data directory.
    /// </summary>
    public IReadOnlyList<string> Keys { get; init; } = [];
}
