namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gives the clients that call channels as one app.</summary>
internal sealed class ChannelConnectorFactory(
    string? appId, CloudSettings cloud, ServiceClientCredentialsFactory credentials, ChannelClients clients) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        var forWhom = audience ?? cloud.OAuthScope;
        return clients.OfAsync(appId, serviceUrl, forWhom, () =>
            credentials.CreateCredentialsAsync(appId, forWhom, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken));
    }
}
