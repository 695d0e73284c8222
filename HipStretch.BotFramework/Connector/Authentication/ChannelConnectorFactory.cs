namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call channels as one bot.</summary>
internal sealed class ChannelConnectorFactory(
    string? appId, CloudSettings cloud, ServiceClientCredentialsFactory credentials, ChannelClients clients) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        var shown = await credentials.CreateCredentialsAsync(
            appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken);
        return new ConnectorClient(new Uri(serviceUrl), shown, clients.Http, disposeHttpClient: clients.AreNew);
    }
}
