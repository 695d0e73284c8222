using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public sealed partial class Conversations
{
    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<IList<ChannelAccount>>(
            new(HttpMethod.Get, ServiceAddress.Members(conversationId), customHeaders), cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<PagedMembersResult>(
            new(HttpMethod.Get, ServiceAddress.PagedMembers(conversationId, pageSize, continuationToken), customHeaders)
            {
                Refused = Refusals.Undocumented,
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync(
            new(HttpMethod.Delete, ServiceAddress.Member(conversationId, memberId, nameof(memberId)), customHeaders), cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<IList<ChannelAccount>>(
            new(HttpMethod.Get, ServiceAddress.ActivityMembers(conversationId, activityId), customHeaders), cancellationToken);

    /// <summary>One of those in a conversation: GET <c>.../members/{userId}</c>.</summary>
    /// <param name="userId">The channel's id of the account.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The account.</returns>
    /// <remarks>The original's interface lacks this call. It goes wrong as the calls of <see cref="IConversations"/> do.</remarks>
    public async Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<ChannelAccount>(
            new(HttpMethod.Get, ServiceAddress.Member(conversationId, userId, nameof(userId)), customHeaders), cancellationToken);
}
