using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The calls that a bot makes to one channel (the Bot Connector REST API, version 3).</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Where the channel takes calls: the service URL, with or without a path and a slash at its end. Its query, if any, is not sent.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How what is sent is written: compact, without nulls.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read: at most 64 levels deep, dates as text where the type does not ask for a date.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>What proves who calls; it is asked before every call.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>The calls about conversations.</summary>
    IConversations Conversations { get; }
}
