namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended, as written in <see cref="Activity.Code"/>.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>What was asked for is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The person ended it.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The channel refused something that the bot sent.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
