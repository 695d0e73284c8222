using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one cloud, and the bot's place in it.</summary>
internal sealed record CloudSettings
{
    // Where multi-tenant bots have their apps, and so whose tokens the Emulator brings for them.
    private static readonly string[] SharedTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];
    private static readonly string[] SharedGovernmentTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    public required string LoginUrl { get; init; }

    public required string OAuthScope { get; init; }

    public required string ChannelIssuer { get; init; }

    public required string ChannelMetadata { get; init; }

    public required string EntraMetadata { get; init; }

    public required IReadOnlyList<string> EntraIssuers { get; init; }

    public required string CallerId { get; init; }

    public bool ValidateAuthority { get; init; } = true;

    /// <summary>Where the bot may call besides the channels' own addresses.</summary>
    public IReadOnlyList<string> ListedServiceUrls { get; init; } = [];

    /// <summary>The settings of a cloud, without a tenant for a multi-tenant bot.</summary>
    /// <exception cref="ArgumentException">There is no such cloud.</exception>
    public static CloudSettings Of(string? channelService, string? tenant) => channelService switch
    {
        null or "" => Public(tenant),
        GovernmentAuthenticationConstants.ChannelService => Government(tenant),
        _ => throw new ArgumentException(
            $"The setting ChannelService names no cloud that is known: leave it out, or set it to {GovernmentAuthenticationConstants.ChannelService}.", nameof(channelService)),
    };

    private static CloudSettings Public(string? tenant) => new()
    {
        LoginUrl = tenant is null
            ? AuthenticationConstants.ToChannelFromBotLoginUrl
            : Filled(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, tenant),
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadata = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EntraMetadata = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        EntraIssuers = Issuers(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant is null ? SharedTenants : [tenant]),
        CallerId = "urn:botframework:azure",
    };

    private static CloudSettings Government(string? tenant) => new()
    {
        LoginUrl = tenant is null
            ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl
            : Filled(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, tenant),
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadata = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EntraMetadata = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        EntraIssuers = Issuers(GovernmentAuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant is null ? SharedGovernmentTenants : [tenant]),
        CallerId = "urn:botframework:azureusgov",
    };

    private static string[] Issuers(string version2, string[] tenants) =>
        [.. tenants.SelectMany(tenant => new[] { Filled(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant), Filled(version2, tenant) })];

    private static string Filled(string template, string tenant) => string.Format(CultureInfo.InvariantCulture, template, tenant);
}
