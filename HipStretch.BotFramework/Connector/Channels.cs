namespace Microsoft.Bot.Connector;

/// <summary>The ids of the channels, as they stand in an activity's <c>channelId</c>.</summary>
public class Channels
{
    /// <summary>Facebook Messenger.</summary>
    public const string Facebook = "facebook";

    /// <summary>Skype.</summary>
    public const string Skype = "skype";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>LINE.</summary>
    public const string Line = "line";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>Direct Line with speech.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";

    /// <summary>The adapter for tests.</summary>
    public const string Test = "test";
}
