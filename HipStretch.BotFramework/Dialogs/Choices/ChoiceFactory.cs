using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices. Every one expects input.</summary>
public static class ChoiceFactory
{
    private const int MostInline = 3;

    /// <summary>
    /// Shows choices as a channel can: suggested actions, else card buttons, else text, in the sentence up to three and as a list
    /// beyond. Titles too long for a button are always text.
    /// </summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <param name="options">The words between choices; English when null.</param>
    /// <returns>A message.</returns>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>Shows choices as a channel can in a kind of conversation: Teams has suggested actions in personal ones only.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <param name="options">The words between choices; English when null.</param>
    /// <param name="conversationType">As "personal"; or null.</param>
    /// <param name="toList">Who sees suggested actions, by account id; null for everyone.</param>
    /// <returns>A message.</returns>
    public static IMessageActivity ForChannel(
        string? channelId,
        IList<Choice>? list,
        string? text,
        string? speak,
        ChoiceFactoryOptions? options,
        string? conversationType,
        IList<string>? toList)
    {
        list ??= [];
        var longest = list.Count == 0 ? 0 : list.Max(choice => Title(choice).Length);
        if (longest <= Channel.LongestActionTitle)
        {
            if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
                return SuggestedAction(list, text, speak, toList);
            if (Channel.SupportsCardActions(channelId, list.Count))
                return HeroCard(list, text, speak);
            if (list.Count <= MostInline)
                return Inline(list, text, speak, options);
        }

        return List(list, text, speak, options);
    }

    /// <summary>Shows choices in the sentence: "Which? (1) red, (2) green, or (3) blue".</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <param name="options">The words between choices; English when null.</param>
    /// <returns>A message.</returns>
    public static Activity Inline(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var words = new StringBuilder(text);
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                words.Append(Connector(index, choices.Count, options));
            else if (words.Length > 0)
                words.Append(' ');
            if (options?.IncludeNumbers ?? true)
                words.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            words.Append(Title(choices[index]));
        }

        return MessageFactory.Text(words.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows values one a line.</summary>
    /// <param name="choices">The values; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <param name="options">Whether to number them; numbered when null.</param>
    /// <returns>A message.</returns>
    public static Activity List(IList<string>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices one a line.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <param name="options">Whether to number them; numbered when null.</param>
    /// <returns>A message.</returns>
    public static Activity List(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var lines = new StringBuilder(text);
        for (var index = 0; index < choices.Count; index++)
        {
            lines.Append(index == 0 ? "\n\n   " : "\n   ");
            if (options?.IncludeNumbers ?? true)
                lines.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            else
                lines.Append("- ");
            lines.Append(Title(choices[index]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows values as suggested actions.</summary>
    /// <param name="choices">The values; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <returns>A message.</returns>
    public static IMessageActivity SuggestedAction(IList<string>? choices, string? text = null, string? speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <returns>A message.</returns>
    public static IMessageActivity SuggestedAction(IList<Choice>? choices, string? text = null, string? speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Shows values as suggested actions to some of the people in the conversation.</summary>
    /// <param name="choices">The values; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <param name="toList">Who sees them, by account id; null for everyone.</param>
    /// <returns>A message.</returns>
    public static IMessageActivity SuggestedAction(
        IList<string>? choices, string? text, string? speak, IList<string>? toList) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Shows choices as suggested actions to some of the people in the conversation.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <param name="toList">Who sees them, by account id; null for everyone.</param>
    /// <returns>A message.</returns>
    public static IMessageActivity SuggestedAction(
        IList<Choice>? choices, string? text, string? speak, IList<string>? toList) =>
        MessageFactory.SuggestedActions(ToActions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Shows choices as the buttons of a card, which holds the question too.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The question as it is spoken, or null.</param>
    /// <returns>A message without a text of its own.</returns>
    public static IMessageActivity HeroCard(IList<Choice>? choices, string? text = null, string? speak = null) =>
        MessageFactory.Attachment(
            new HeroCard(text: text, buttons: ToActions(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>Makes choices of plain values.</summary>
    /// <param name="choices">The values; null for none.</param>
    /// <returns>One choice a value, in order.</returns>
    public static IList<Choice> ToChoices(IList<string>? choices) => choices is null ? [] : [.. choices.Select(value => new Choice(value))];

    private static List<CardAction> ToActions(IList<Choice>? choices) =>
        choices is null ? [] : [.. choices.Select(choice => choice.Action ?? SayIt(choice))];

    private static CardAction SayIt(Choice choice) => new() { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value };

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value ?? string.Empty;

    private static string Connector(int index, int count, ChoiceFactoryOptions? options)
    {
        if (index < count - 1)
            return options?.InlineSeparator ?? ", ";
        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }
}
