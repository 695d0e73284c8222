using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Speech;

/// <summary>Utterances as message activities: words for a screen, words for a voice, and whether an answer is expected.</summary>
internal static class Messages
{
    /// <summary>A message; the hint is one of <see cref="InputHints"/>.</summary>
    public static Activity Of(Utterance utterance, string inputHint, params ReadOnlySpan<Entity> entities)
    {
        var message = MessageFactory.Text(utterance.Text, utterance.Speak, inputHint);
        message.TextFormat = TextFormatTypes.Markdown;
        if (entities.Length > 0)
        {
            message.Entities = [.. entities];
        }

        return message;
    }

    /// <summary>The same message with buttons; a tap says the button's title.</summary>
    public static Activity Offering(this Activity message, IEnumerable<Choice> choices)
    {
        message.SuggestedActions = new SuggestedActions
        {
            Actions = [.. choices.Select(choice => new CardAction(ActionTypes.ImBack, choice.Title, value: choice.Title))],
        };
        return message;
    }
}
