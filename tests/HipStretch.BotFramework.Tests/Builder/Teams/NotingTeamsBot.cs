using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace HipStretch.BotFramework.Tests.Builder.Teams;

internal sealed class NotingTeamsBot : TeamsActivityHandler
{
    public List<string> Ran { get; } = [];

    public List<TeamsChannelAccount> Members { get; } = [];

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note("added", teamsMembersAdded, teamInfo);

    protected override Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note("removed", teamsMembersRemoved, teamInfo);

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelCreated {channelInfo.Name} of {teamInfo?.Name}");

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelRenamed {channelInfo.Name} of {teamInfo?.Name}");

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelDeleted {channelInfo.Name} of {teamInfo?.Name}");

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelRestored {channelInfo.Name} of {teamInfo?.Name}");

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"teamRenamed {teamInfo.Name}");

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"teamArchived {teamInfo.Name}");

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"teamUnarchived {teamInfo.Name}");

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"teamDeleted {teamInfo.Name}");

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"teamHardDeleted {teamInfo.Name}");

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"teamRestored {teamInfo.Name}");

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"edited to {turnContext.Activity.Text}");

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"undeleted {turnContext.Activity.Text}");

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken) => Note($"deleted {turnContext.Activity.Id}");

    private Task Note(string what, IList<TeamsChannelAccount> members, TeamInfo? team)
    {
        Members.AddRange(members);
        return Note($"{what} {string.Join(',', members.Select(member => member.Id))} of {team?.Name}");
    }

    private Task Note(string what)
    {
        Ran.Add(what);
        return Task.CompletedTask;
    }
}
