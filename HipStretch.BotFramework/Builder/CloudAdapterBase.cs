using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Turns of activities that channels bring by calls, and replies by calls back to the channel's service URL.</summary>
/// <remarks>
/// It runs the turn inside the channel's call. A channel such as Teams gives up after 15 seconds and brings the activity again: a host
/// whose turns take longer, or that must not answer twice, queues activities instead.
/// </remarks>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>In milliseconds.</summary>
    private const int UnsaidDelay = 1000;

    /// <summary>Makes an adapter.</summary>
    /// <param name="botFrameworkAuthentication">Decides who may talk to the bot, and makes the clients that call back.</param>
    /// <param name="logger">Is told of turns that break.</param>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Decides who may talk to the bot, and makes the clients that call back.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Is told of turns that break.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    /// <remarks>An answer to an invoke is kept for the answer to the call, a trace goes to the Emulator alone, and a <c>delay</c> waits as
    /// many milliseconds as its value says, 1000 when it says nothing. Everything else is posted, as a reply where it names what it
    /// answers.</remarks>
    /// <exception cref="ErrorResponseException">The channel does not take an activity; those after it were not sent.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            responses[i] = await SendAsync(turnContext, activity, cancellationToken) ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return await Client(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken)
            ?? new ResourceResponse(activity.Id);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Client(turnContext).Conversations.DeleteActivityAsync(reference.Conversation!.Id!, reference.ActivityId!, cancellationToken);
    }

    private static async Task<ResourceResponse?> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.Set(InvokeResponseKey, activity);
                return null;
            case ActivityTypesEx.Delay:
                var wait = activity.Value is { } said ? Convert.ToInt32(said, CultureInfo.InvariantCulture) : UnsaidDelay;
                await Task.Delay(wait, cancellationToken);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            default:
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? await Client(turn).Conversations.SendToConversationAsync(activity, cancellationToken)
                    : await Client(turn).Conversations.ReplyToActivityAsync(activity, cancellationToken);
        }
    }

    private static IConnectorClient Client(ITurnContext turn) => turn.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException(
            "The turn's replies go into the answer to the call, or its activity has no serviceUrl: its channel cannot be called.");
}
