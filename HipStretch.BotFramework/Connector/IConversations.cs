using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls about conversations. Each asks for credentials, is made once, and ends within 15 s.</summary>
/// <remarks>
/// <para>200, 201, 202 and 204 mean that the channel took the call. Any other status, a redirect among them, is an
/// <see cref="ErrorResponseException"/>, except where a call names another exception.</para>
/// <para>Whatever is wrong with the body after a status of success is a <see cref="SerializationException"/>: the channel has what it was sent.
/// An answer of more than 1 MB counts as wrong, an empty one gives no body.</para>
/// <para>Without a status: an <see cref="HttpRequestException"/> where the channel could not be reached; a <see cref="TaskCanceledException"/> around a
/// <see cref="TimeoutException"/> where it did not answer in time; and an <see cref="OperationCanceledException"/> with the caller's token where the caller
/// gave up, around a <see cref="SerializationException"/> if the channel had taken the call by then.</para>
/// <para>An id or a body that is not given, an empty id, and an id of one or two dots, which no address can hold, are a
/// <see cref="ValidationException"/>; then nothing is sent.</para>
/// </remarks>
public interface IConversations
{
    /// <summary>Opens a conversation: POST <c>v3/conversations</c>.</summary>
    /// <param name="parameters">Who takes part, and what is said first.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The conversation's id.</returns>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Adds an activity to the end of a conversation: POST <c>.../activities</c>.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activity">What is sent; it is not changed.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the activity.</returns>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity, on channels that can: PUT <c>.../activities/{activityId}</c>.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of the activity that is replaced.</param>
    /// <param name="activity">What takes its place; it is not changed.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the activity.</returns>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Answers an activity, where the channel can show what answers what: POST <c>.../activities/{activityId}</c>.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of what is answered.</param>
    /// <param name="activity">The answer; it is not changed.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the answer.</returns>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Takes an activity back, on channels that can: DELETE <c>.../activities/{activityId}</c>.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of the activity.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>What was asked and answered; the answer's body is not read.</returns>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Everyone in a conversation: GET <c>.../members</c>. Large ones come in pages only.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The accounts.</returns>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>A page of those in a conversation: GET <c>.../pagedmembers</c>.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="pageSize">How many to a page, as a wish; null leaves it to the channel.</param>
    /// <param name="continuationToken">What the page before came with; null for the first.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The page, and what the next one is asked for with.</returns>
    /// <exception cref="HttpOperationException">Any status but success: the protocol does not say how this is refused.</exception>
    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Removes somebody from a conversation: DELETE <c>.../members/{memberId}</c>.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="memberId">The channel's id of who is to leave.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>What was asked and answered; the answer's body is not read.</returns>
    Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Those to whom an activity was shown: GET <c>.../activities/{activityId}/members</c>.</summary>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of the activity.</param>
    /// <param name="customHeaders">Headers to send along; null for none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The accounts.</returns>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);
}
