using System.Text;
using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>In a group every message to the bot names it, which says nothing: the message is understood and logged without that name.</summary>
internal static class RecipientMention
{
    /// <summary>
    /// The activity's JSON; a message's text has no mention of its recipient left, and its entities neither. Others stay.
    /// What is changed is written from the activity that was read: changed as text it could be read as another than was checked.
    /// </summary>
    public static string Removed(Activity activity, string json)
    {
        activity.Entities = activity.Entities?.Where(entity => entity is not null).ToArray();
        if (activity.Type != ActivityTypes.Message || !activity.MentionsRecipient())
        {
            return json;
        }

        activity.RemoveRecipientMention();
        activity.Entities = activity.Entities!.Where(entity => !Mentions(entity, activity.Recipient!.Id!)).ToArray();
        return Encoding.UTF8.GetString(ActivityJson.Write(activity));
    }

    private static bool Mentions(Entity entity, string id) =>
        string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) && entity.GetAs<Mention>().Mentioned?.Id == id;
}
