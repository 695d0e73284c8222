using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Dialogs;

/// <summary>Talks to one dialog in plain text.</summary>
internal static class Conversation
{
    internal static DialogTestClient With(Dialog dialog, object? options = null, ConversationState? state = null) =>
        new(Channels.Test, dialog, options, conversationState: state);

    internal static ComponentDialog Component(string id, params Dialog[] dialogs)
    {
        var component = new ComponentDialog(id);
        foreach (var dialog in dialogs)
            component.AddDialog(dialog);
        return component;
    }

    internal static async Task<string?> SayAsync(this DialogTestClient client, string text) =>
        (await client.SendActivityAsync<IMessageActivity>(text))?.Text;

    internal static Task<DialogTurnResult> AskAsync(
        this WaterfallStepContext step, string prompt, string question, CancellationToken cancellationToken) =>
        step.PromptAsync(prompt, new PromptOptions { Prompt = MessageFactory.Text(question) }, cancellationToken);

    internal static Task SendAsync(this DialogContext dc, string text) => dc.Context.SendActivityAsync(MessageFactory.Text(text));
}
