using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Joins a question and its choices into one message.</summary>
internal static class ChoiceMessage
{
    internal static IMessageActivity Append(
        IMessageActivity? question, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options)
    {
        var shown = Show(question?.Text, channelId, choices, style, options);
        if (question is null)
            return shown;

        var message = ((Activity)question).Copy();
        message.Text = shown.Text;
        if (shown.SuggestedActions is { Actions.Count: > 0 } suggested)
            message.SuggestedActions = suggested;
        if (shown.Attachments is { Count: > 0 } cards)
            message.Attachments = [.. message.Attachments ?? [], .. cards];
        return message;
    }

    private static IMessageActivity Show(
        string? text, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options) =>
        style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text, null, InputHints.ExpectingInput),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options),
        };
}
