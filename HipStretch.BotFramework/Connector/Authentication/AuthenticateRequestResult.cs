using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A caller who may talk to the bot, and how the bot talks back.</summary>
public class AuthenticateRequestResult
{
    /// <summary>For whom the tokens of the calls back are made; null for the channels.</summary>
    public string? Audience { get; set; }

    /// <summary>The caller.</summary>
    public ClaimsIdentity? ClaimsIdentity { get; set; }

    /// <summary>The caller as an address, for <see cref="Schema.Activity.CallerId"/>; null where nobody proved anything.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes the clients of the calls back.</summary>
    public ConnectorFactory? ConnectorFactory { get; set; }
}
