using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>Somebody joined: makes accounts of Teams of them, and goes to <see cref="OnTeamsMembersAddedAsync"/>.</summary>
    /// <remarks>The original asks the channel for each newcomer's details. Here a turn calls nobody: an account has what the activity says,
    /// which is seldom more than its ids.</remarks>
    /// <param name="membersAdded">Who; the bot itself may be among them, or be the only one.</param>
    /// <param name="teamInfo">The team; none in personal and group chats.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    protected virtual Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnTeamsMembersAddedAsync(AsTeams(membersAdded), teamInfo, turnContext, cancellationToken);

    /// <summary>Somebody joined. Goes to <see cref="ActivityHandler.OnMembersAddedAsync"/> unless it is overridden.</summary>
    /// <param name="teamsMembersAdded">Who; the bot itself may be among them, or be the only one.</param>
    /// <param name="teamInfo">The team; none in personal and group chats.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>Somebody left: makes accounts of Teams of them, and goes to <see cref="OnTeamsMembersRemovedAsync"/>.</summary>
    /// <param name="membersRemoved">Who; the bot itself may be among them, or be the only one.</param>
    /// <param name="teamInfo">The team; none in personal and group chats.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnTeamsMembersRemovedAsync(AsTeams(membersRemoved), teamInfo, turnContext, cancellationToken);

    /// <summary>Somebody left. Goes to <see cref="ActivityHandler.OnMembersRemovedAsync"/> unless it is overridden.</summary>
    /// <param name="teamsMembersRemoved">Who; the bot itself may be among them, or be the only one.</param>
    /// <param name="teamInfo">The team; none in personal and group chats.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    // A list from outside may hold nulls.
    private static List<TeamsChannelAccount> AsTeams(IList<ChannelAccount> members) =>
        [.. members.Where(member => member is not null).Select(TeamsChannelAccount.Of)];
}
