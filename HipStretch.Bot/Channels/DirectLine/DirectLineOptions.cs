namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// Who may open conversations, and how many. Bound from the configuration section <see cref="Section"/>, checked at start, and read again when the
/// configuration changes; <see cref="Proxies"/> alone counts from the start.
/// </summary>
internal sealed record DirectLineOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch:DirectLine";

    /// <summary>What a site's server shows to get tokens, at least 16 characters each; two let one be rotated out. Where there is none, one is made and kept in the store.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>What tokens are signed with: base64 of at least 32 bytes. Where there is none, one is made and kept in the store.</summary>
    public string? SigningKey { get; init; }

    /// <summary>Keys that sign nothing, and whose tokens are good: those that signed before and, where several nodes change theirs one by one, the next.</summary>
    public IReadOnlyList<string> OtherSigningKeys { get; init; } = [];

    /// <summary>The origins whose pages may talk to us, such as <c>https://clinic.example</c>; empty for all, since a page needs a token anyway. Our own page always may.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];

    /// <summary>The proxies whose <c>X-Forwarded-For</c> is believed, as addresses or networks such as <c>10.0.0.0/8</c>; empty to believe nobody's.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>The most web sockets that one server keeps open at once, at least 1.</summary>
    public int Sockets { get; init; } = 10_000;

    /// <summary>How much of everything is taken.</summary>
    public DirectLineLimits Limits { get; init; } = new();
}
