namespace Microsoft.Bot.Schema;

/// <summary>Names of the event activities that the framework itself makes.</summary>
public static class ActivityEventNames
{
    /// <summary>A turn begun by the bot, see <see cref="ConversationReference.GetContinuationActivity"/>.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A conversation opened by the bot.</summary>
    public const string CreateConversation = "CreateConversation";
}
