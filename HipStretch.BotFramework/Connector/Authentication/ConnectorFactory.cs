namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call channels in the bot's name.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">Where the channel is, an absolute address.</param>
    /// <param name="audience">For whom the tokens are made; null for the channels.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>A client for a few calls; it gets its tokens as it calls.</returns>
    /// <exception cref="ArgumentException">The bot does not call that address.</exception>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
