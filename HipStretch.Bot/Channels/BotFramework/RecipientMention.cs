using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>In a group every message to the bot names it, which says nothing: the message is understood and logged without that name.</summary>
internal static class RecipientMention
{
    /// <summary>The activity's JSON; a message's text has no mention of its recipient left, and its entities neither. Others stay.</summary>
    /// <exception cref="JsonException">
    /// The message says one thing twice, such as <c>From</c> and <c>from</c>. Readers of activities take the later one, and which that is a changed message does
    /// not keep: it could be read as another than was checked.
    /// </exception>
    public static string Removed(Activity activity, string json)
    {
        activity.Entities = activity.Entities?.Where(entity => entity is not null).ToArray();
        if (activity.Type != ActivityTypes.Message || !activity.MentionsRecipient())
        {
            return json;
        }

        var message = ActivityJson.Object(json);
        if (message.DescendantsAndSelf().OfType<JObject>().Any(SaysOneThingTwice))
        {
            throw new JsonSerializationException("A property comes twice.");
        }

        activity.RemoveRecipientMention();
        Value(message, "text")?.Replace(activity.Text);
        foreach (var mention in (Value(message, "entities") ?? new JArray()).Where(entity => Mentions(entity, activity.Recipient!.Id!)).ToArray())
        {
            mention.Remove();
        }

        return message.ToString(Formatting.None);
    }

    private static bool SaysOneThingTwice(JObject part) =>
        part.Properties().DistinctBy(property => property.Name, StringComparer.OrdinalIgnoreCase).Count() < part.Count;

    private static bool Mentions(JToken entity, string id) =>
        entity is JObject some
        && string.Equals(Text(some, "type"), "mention", StringComparison.OrdinalIgnoreCase)
        && Value(some, "mentioned") is JObject mentioned && Text(mentioned, "id") == id;

    private static string? Text(JObject part, string name) => (Value(part, name) as JValue)?.Value as string;

    private static JToken? Value(JObject part, string name) => part.GetValue(name, StringComparison.OrdinalIgnoreCase);
}
