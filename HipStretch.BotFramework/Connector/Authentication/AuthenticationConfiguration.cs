namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of tokens beyond what the protocol asks.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the key of a channel's token must have besides the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Has the last word on the claims of every good token; null has none.</summary>
    public virtual ClaimsValidator? ClaimsValidator { get; set; }

    /// <summary>Issuers of Entra tokens that are taken besides those of the bot's own tenant.</summary>
    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
