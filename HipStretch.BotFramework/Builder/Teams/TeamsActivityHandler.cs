using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot with a method also for each thing that happens in Microsoft Teams only. Elsewhere, and for events that have no method
/// here, it is an <see cref="ActivityHandler"/>: installations and <c>adaptiveCard/action</c> have their methods there, and any other
/// invoke is answered 501.</summary>
/// <remarks>Channel data that is none of Teams' counts as missing.</remarks>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <summary>Members, a channel or a team changed. Members come first, then what the channel data names.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var update = turnContext.Activity;
        if (update.ChannelId != Channels.Msteams)
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        var data = DataOf(update);
        if (update.MembersAdded is { Count: > 0 } added)
            return OnTeamsMembersAddedDispatchAsync(added, data?.Team, turnContext, cancellationToken);
        if (update.MembersRemoved is { Count: > 0 } removed)
            return OnTeamsMembersRemovedDispatchAsync(removed, data?.Team, turnContext, cancellationToken);
        return OfChannel(data, turnContext, cancellationToken)
            ?? OfTeam(data, turnContext, cancellationToken)
            ?? base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    private static TeamsChannelData? DataOf(IActivity activity) =>
        activity.ChannelId == Channels.Msteams && activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
}
