using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>In a group every message to the bot names it, which says nothing: the message is understood and logged without that name.</summary>
internal static class RecipientMention
{
    /// <summary>The activity's JSON; a message's text has no mention of its recipient left, and its entities neither. Others stay.</summary>
    public static string Removed(Activity activity, string json)
    {
        activity.Entities = activity.Entities?.Where(entity => entity is not null).ToArray();
        if (activity.Type != ActivityTypes.Message || !activity.MentionsRecipient())
        {
            return json;
        }

        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = ActivityJson.DeepestNesting };
        var message = JObject.Load(reader);
        message["text"] = activity.RemoveRecipientMention();
        foreach (var mention in Mentions(message, activity.Recipient!.Id!).ToArray())
        {
            mention.Remove();
        }

        return message.ToString(Formatting.None);
    }

    private static IEnumerable<JToken> Mentions(JObject message, string id) => (message["entities"] ?? new JArray())
        .Where(entity => string.Equals((string?)entity.SelectToken("type"), "mention", StringComparison.OrdinalIgnoreCase))
        .Where(mention => (string?)mention.SelectToken("mentioned.id") == id);
}
