namespace Microsoft.Bot.Schema;

/// <summary>Reactions to the message named by <see cref="IActivity.ReplyToId"/> changed.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>The new ones.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>The ones taken away.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
