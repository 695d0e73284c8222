namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of the public cloud's tokens, from the protocol's published authentication page.</summary>
public static class AuthenticationConstants
{
    /// <summary>Where a multi-tenant bot gets its tokens, with the tenant in the path.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where a bot of one tenant gets its tokens; <c>{0}</c> is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>For whom the bot's tokens are made; the scope of the request is this and <c>/.default</c>.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Who signs the channels' tokens.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where the keys of the channels' tokens are listed.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of Entra's tokens are listed, which the Emulator brings.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>The issuer of Entra's tokens of version 1.0; <c>{0}</c> is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of Entra's tokens of version 2.0; <c>{0}</c> is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>For whom a token is.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Who made a token.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>The id of the key that signed a token, in its header.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The channel's address that a channel's token is good for.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The version of an Entra token: 1.0 or 2.0.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The app that an Entra token of version 1.0 was made for.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The app that an Entra token of version 2.0 was made for.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The authentication type of a caller who showed nothing, and needed not to.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The app id of a caller who showed nothing, and needed not to.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";
}
