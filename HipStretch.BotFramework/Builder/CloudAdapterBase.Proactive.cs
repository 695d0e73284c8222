using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botId), Continuation(reference), null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botId), continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, Continuation(reference), null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, Continuation(reference), audience, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ErrorResponseException">The channel does not open it.</exception>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var caller = CreateClaimsIdentity(botAppId);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(caller);
        var client = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        var opened = await client.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        var beginning = new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            Id = opened?.ActivityId ?? Guid.NewGuid().ToString("n"),
            ChannelId = channelId,
            ServiceUrl = opened?.ServiceUrl ?? serviceUrl,
            Conversation = new ConversationAccount(id: opened?.Id) { TenantId = conversationParameters.TenantId },
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        await ProcessProactiveAsync(caller, beginning, audience, callback, cancellationToken);
    }

    /// <summary>Runs a turn that nobody's call began.</summary>
    /// <param name="claimsIdentity">In whose name.</param>
    /// <param name="continuationActivity">The event with which it begins.</param>
    /// <param name="audience">For whom the tokens of its calls are made; null for the channels.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var turn = await TurnAsync(continuationActivity, claimsIdentity, audience, connectors, callback, cancellationToken);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>The claims of the bot itself.</summary>
    /// <param name="botAppId">Its app id; null or empty for none.</param>
    /// <returns>Claims from which clients for calls in its name are made.</returns>
    protected static ClaimsIdentity CreateClaimsIdentity(string? botAppId) => string.IsNullOrWhiteSpace(botAppId)
        ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
        : new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
}
