using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.State;
using HipStretch.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot;

/// <summary>The bot as the framework sees it: it loads what is remembered, understands the message, and lets the dialogs answer.</summary>
internal sealed class HipStretchBot(RootDialog root, Listening listening, KnowledgeBase knowledge, TimeProvider time) : ActivityHandler
{
    /// <summary>The name of the event by which a client says that a person came, or came back.</summary>
    public const string ArrivalEvent = "hipstretch/arrival";

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var storage = turnContext.TurnState.Get<IStorage>() ?? throw new InvalidOperationException("A turn needs a storage in its turn state.");
        var state = new BotMemory(storage);
        var memory = await state.LoadAsync(turnContext, knowledge, Now(turnContext), cancellationToken);
        turnContext.TurnState.Add(memory);
        turnContext.TurnState.Add(state);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveAsync(turnContext, memory, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(turnContext);
        memory.Text = turnContext.Activity.Text ?? "";
        memory.Understood = listening.Understand(memory);
        return RunAsync(turnContext, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => member is not null && member.Id != turnContext.Activity.Recipient?.Id) ? GreetAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    /// <summary>Greets a person who comes, and tells one who comes back where they were; wishes and wake-ups are for the session that goes on.</summary>
    protected override async Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name == ArrivalEvent)
        {
            var dialogs = await DialogsAsync(turnContext, cancellationToken);
            await (dialogs.ActiveDialog is null
                ? dialogs.BeginDialogAsync(root.Id, cancellationToken: cancellationToken)
                : dialogs.RepromptDialogAsync(cancellationToken));
        }
        else if (turnContext.Activity.Name == TurnWakeups.EventName || SessionWishes.Heed(turnContext.Activity, TurnMemory.Of(turnContext)))
        {
            await (await DialogsAsync(turnContext, cancellationToken)).ContinueDialogAsync(cancellationToken);
        }
    }

    private Task<DialogContext> DialogsAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        new DialogSet(turnContext.TurnState.Get<BotMemory>()!.Dialogs).Add(root).CreateContextAsync(turnContext, cancellationToken);

    /// <summary>Now, as the person's own clock shows it where the channel tells: "since Tuesday" counts from there.</summary>
    private DateTimeOffset Now(ITurnContext turn) =>
        turn.Activity.LocalTimestamp is { } local ? time.GetUtcNow().ToOffset(local.Offset) : time.GetUtcNow();

    /// <summary>
    /// Greets where no dialog ever ran: channels tell of an installation and of the first members both, in any order, and somebody who joins
    /// later, or again, does not restart a conversation.
    /// </summary>
    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await turnContext.TurnState.Get<BotMemory>()!.Dialogs.GetAsync(turnContext, cancellationToken: cancellationToken) is null)
        {
            await RunAsync(turnContext, cancellationToken);
        }
    }

    private Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        root.RunAsync(turnContext, turnContext.TurnState.Get<BotMemory>()!.Dialogs, cancellationToken);
}
