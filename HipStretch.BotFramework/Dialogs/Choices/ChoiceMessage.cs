using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Joins a question and its choices into one message.</summary>
internal static class ChoiceMessage
{
    internal static IMessageActivity Append(
        IMessageActivity? question, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options, ChoiceAudience audience)
    {
        var shown = Show(question?.Text, choices, style, options, audience);
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
        string? text, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options, ChoiceAudience audience) =>
        style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, audience.Recipients),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text, null, InputHints.ExpectingInput),
            _ => ChoiceFactory.ForChannel(audience.ChannelId, choices, text, null, options, audience.ConversationType, audience.Recipients),
        };
}
