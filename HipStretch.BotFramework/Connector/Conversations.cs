using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a <see cref="ConnectorClient"/> about conversations.</summary>
public sealed partial class Conversations : IConversations
{
    /// <summary>Makes the calls of a client.</summary>
    /// <param name="client">Where they go, and how.</param>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>Where the calls go, and how.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<ConversationResourceResponse>(
            new(HttpMethod.Post, ServiceAddress.Conversations, customHeaders)
            {
                Json = Written(parameters, nameof(parameters)),
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<ResourceResponse>(
            new(HttpMethod.Post, ServiceAddress.Activities(conversationId), customHeaders)
            {
                Json = Written(activity, nameof(activity)),
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<ResourceResponse>(
            new(HttpMethod.Put, ServiceAddress.Activity(conversationId, activityId), customHeaders)
            {
                Json = Written(activity, nameof(activity)),
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<ResourceResponse>(
            new(HttpMethod.Post, ServiceAddress.Activity(conversationId, activityId), customHeaders)
            {
                Json = Written(activity, nameof(activity)),
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync(
            new(HttpMethod.Delete, ServiceAddress.Activity(conversationId, activityId), customHeaders), cancellationToken);

    private ReadOnlyMemory<byte> Written(object? body, string name) => ConnectorJson.Write(body, name, Client.SerializationSettings);
}
