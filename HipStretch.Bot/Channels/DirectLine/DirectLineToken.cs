namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What a token proves.</summary>
/// <param name="Conversation">The one conversation that it opens.</param>
/// <param name="User">The id of the person, vouched for by whoever made the token; null where nobody did.</param>
/// <param name="TrustedOrigins">The origins whose pages may use it; empty for any.</param>
internal sealed record DirectLineToken(string Conversation, string? User, IReadOnlyList<string> TrustedOrigins)
{
    /// <summary>Whether the conversation was started when the token was made; where the store does not know it later, it was erased.</summary>
    public bool IsStarted { get; init; }

    /// <summary>How every id begins that we or a secret's holder vouched for. A client alone may not take such an id.</summary>
    public const string VouchedPrefix = "dl_";

    /// <summary>How long a token lives. Clients renew theirs every 15 minutes, whatever they are told.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
}
