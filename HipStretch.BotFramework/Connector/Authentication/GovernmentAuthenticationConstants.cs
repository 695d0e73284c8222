namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses of the US government's cloud, from the protocol's published pages about it.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>What the setting <c>ChannelService</c> says there.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where a multi-tenant bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where a bot of one tenant gets its tokens; <c>{0}</c> is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>For whom the bot's tokens are made.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Who signs the channels' tokens.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>Where the keys of the channels' tokens are listed.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of Entra's tokens are listed.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>The issuer of Entra's tokens of version 2.0; <c>{0}</c> is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";
}
