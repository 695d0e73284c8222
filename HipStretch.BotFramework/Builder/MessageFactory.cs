using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages: new ones, with empty lists to add attachments and entities to.</summary>
public static class MessageFactory
{
    /// <summary>A message of words.</summary>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when left out.</param>
    /// <returns>A new message.</returns>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }

    /// <summary>A message with buttons that say what is written on them.</summary>
    /// <param name="actions">What is written on the buttons.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when left out.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string? text = null,
        string? ssml = null,
        string? inputHint = null) => SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>A message with buttons.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when left out.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string? text = null,
        string? ssml = null,
        string? inputHint = null) => SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>A message with buttons that say what is written on them, for some of the people in the conversation.</summary>
    /// <param name="actions">What is written on the buttons.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <param name="toList">Who sees the buttons, by account id; null for everyone.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string? text,
        string? ssml,
        string? inputHint,
        IList<string>? toList)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var buttons = actions.Select(action => new CardAction(ActionTypes.ImBack, action, value: action));
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    /// <summary>A message with buttons for some of the people in the conversation.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <param name="toList">Who sees the buttons, by account id; null for everyone.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string? text,
        string? ssml,
        string? inputHint,
        IList<string>? toList)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new(toList, [.. cardActions]);
        return message;
    }

    /// <summary>A message with an attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when left out.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity Attachment(
        Attachment attachment,
        string? text = null,
        string? ssml = null,
        string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with attachments, one below the other.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when left out.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments,
        string? text = null,
        string? ssml = null,
        string? inputHint = null) => Laid(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    /// <summary>A message with attachments side by side.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when left out.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments,
        string? text = null,
        string? ssml = null,
        string? inputHint = null) => Laid(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    /// <summary>A message with a picture, a sound or a film.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="text">The words to show.</param>
    /// <param name="ssml">The words to speak, plain or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when left out.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity ContentUrl(
        string url,
        string contentType,
        string? name = null,
        string? text = null,
        string? ssml = null,
        string? inputHint = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        ArgumentException.ThrowIfNullOrWhiteSpace(contentType);
        return Attachment(new Attachment(contentType, url, name: name ?? string.Empty), text, ssml, inputHint);
    }

    private static Activity Laid(
        string layout,
        IEnumerable<Attachment> attachments,
        string? text,
        string? ssml,
        string? inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }
}
