using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the client applications that get tokens of Entra. None tries again by itself: whoever calls decides on that.</summary>
internal static class ClientApplications
{
    /// <summary>Where an app of a tenant gets tokens; null for no tenant.</summary>
    public static string? AuthorityOf(string? tenant) => string.IsNullOrWhiteSpace(tenant)
        ? null
        : CloudSettings.Of(null, tenant).LoginUrl;

    /// <summary>Where an app gets tokens: an address that the cloud or the settings name, except that the public cloud's default has no tenant yet.</summary>
    public static string AuthorityOf(string? tenant, string loginEndpoint) =>
        loginEndpoint == AuthenticationConstants.ToChannelFromBotLoginUrl ? AuthorityOf(tenant) ?? loginEndpoint : loginEndpoint;

    public static IConfidentialClientApplication WithSecret(
        string appId, string secret, string? authority, HttpClient? http, bool validateAuthority = true) =>
        Builder(appId, authority, http, validateAuthority).WithClientSecret(secret).Build();

    public static IConfidentialClientApplication WithCertificate(
        string appId, X509Certificate2 certificate, bool sendX5c, string? authority, HttpClient? http, bool validateAuthority = true) =>
        Builder(appId, authority, http, validateAuthority).WithCertificate(certificate, sendX5c).Build();

    /// <summary>A user-assigned identity, which the platform knows by its app id.</summary>
    public static IManagedIdentityApplication OfPlatform(string appId, HttpClient? http)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        return (http is null ? builder : builder.WithHttpClientFactory(new OneClient(http), retryOnceOn5xx: false)).Build();
    }

    private static ConfidentialClientApplicationBuilder Builder(string appId, string? authority, HttpClient? http, bool validateAuthority)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(authority ?? AuthenticationConstants.ToChannelFromBotLoginUrl, validateAuthority)
            .WithInstanceDiscovery(validateAuthority);
        return http is null ? builder : builder.WithHttpClientFactory(new OneClient(http), retryOnceOn5xx: false);
    }

    private sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
