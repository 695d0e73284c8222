using System.Globalization;
using HipStretch.Bot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>
/// A bot that greets, and then repeats what it hears, or does as it is told: <c>many 20</c> says twenty things, <c>change ID</c> and <c>delete ID</c> change what
/// an earlier turn said, <c>met</c> tells whether it met the person before, <c>break</c> is a bug.
/// </summary>
internal sealed class TalkingBot : ActivityHandler
{
    public const string Greeting = "welcome";

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var words = (turnContext.Activity.Text ?? "").Split(' ');
        switch (words)
        {
            case ["many", var count]:
                var said = Enumerable.Range(1, int.Parse(count, CultureInfo.InvariantCulture)).Select(n => (IActivity)MessageFactory.Text($"{n}"));
                await turnContext.SendActivitiesAsync([.. said], cancellationToken);
                break;
            case ["change", var id]:
                var change = MessageFactory.Text("changed");
                change.Id = id;
                await turnContext.UpdateActivityAsync(change, cancellationToken);
                break;
            case ["delete", var id]:
                await turnContext.DeleteActivityAsync(id, cancellationToken);
                break;
            case ["met"]:
                await turnContext.SendActivityAsync(await MeetAsync(turnContext, cancellationToken) ? "we met" : "a stranger", cancellationToken: cancellationToken);
                break;
            case ["who"]:
                var heard = turnContext.Activity;
                await turnContext.SendActivityAsync($"{heard.From?.Id} {heard.ChannelId} {heard.Conversation?.Id} {heard.Recipient?.Id} {heard.ServiceUrl}.", cancellationToken: cancellationToken);
                break;
            case ["break"]:
                throw new InvalidOperationException("A bug.");
            default:
                await turnContext.SendActivityAsync($"echo {turnContext.Activity.Text}", cancellationToken: cancellationToken);
                break;
        }
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"{Greeting} {string.Join('+', membersAdded.Select(member => member.Role))}", cancellationToken: cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"event {turnContext.Activity.Name}", cancellationToken: cancellationToken);

    private static async Task<bool> MeetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var memory = new UserState(turnContext.TurnState.Get<IStorage>()!);
        var property = memory.CreateProperty<Person>("person");
        var before = await property.GetAsync(turnContext, () => Person.Stranger, cancellationToken);
        await property.SetAsync(turnContext, before with { Met = true }, cancellationToken);
        await memory.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        return before.Met;
    }
}
