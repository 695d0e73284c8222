using HipStretch.BotFramework.Guards;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gives the clients that call channels as one app.</summary>
internal sealed class ChannelConnectorFactory(
    string? appId, ServiceUrls allowed, CloudSettings cloud, ServiceClientCredentialsFactory credentials, ChannelClients clients) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (!allowed.Allow(serviceUrl))
            throw new ArgumentException("The serviceUrl is none that the bot calls.", nameof(serviceUrl));
        var forWhom = audience ?? cloud.OAuthScope;
        return clients.OfAsync(appId, serviceUrl, forWhom, () =>
            credentials.CreateCredentialsAsync(appId, forWhom, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken));
    }
}
