namespace Microsoft.Bot.Schema;

/// <summary>What to do about mentions in messages: in a Teams channel every message to the bot begins with its name.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes the recipient's name out of the text, and changes the activity.</summary>
    /// <param name="activity">The message.</param>
    /// <returns>The new text.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient?.Id is { } id ? activity.RemoveMentionText(id) : activity.Text;
    }

    /// <summary>Takes an account's name out of the text wherever it is mentioned, and changes the activity.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">The account's id.</param>
    /// <returns>The new text.</returns>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id == id && WordsOf(mention) is { Length: > 0 } words && activity.Text is { } text)
                activity.Text = text.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    /// <summary>Whether the message mentions its recipient.</summary>
    /// <param name="activity">The message.</param>
    /// <returns>True when one of its mentions is the recipient's.</returns>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient?.Id is { } id && activity.MentionsId(id);
    }

    /// <summary>Whether the message mentions an account.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">The account's id.</param>
    /// <returns>True when one of its mentions is the account's.</returns>
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Array.Exists(activity.GetMentions(), mention => mention.Mentioned?.Id == id);
    }

    // In group chats Teams leaves the words out of the mention.
    private static string? WordsOf(Mention mention) =>
        mention.Text ?? (mention.Mentioned?.Name is { } name ? $"<at>{name}</at>" : null);
}
