namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Who may open conversations. Bound from the configuration section <see cref="Section"/> and checked at start.</summary>
internal sealed record DirectLineOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch:DirectLine";

    /// <summary>What a site's server shows to get tokens, at least 16 characters each; two let one be rotated out. Where there is none, one is made and kept in the store.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>What tokens are signed with: base64 of at least 32 bytes. Where there is none, one is made and kept in the store.</summary>
    public string? SigningKey { get; init; }

    /// <summary>The origins whose pages may talk to us, such as <c>https://clinic.example</c>; empty for all, since a page needs a token anyway. Our own page always may.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];
}
