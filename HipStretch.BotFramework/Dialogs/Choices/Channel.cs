using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show, as far as choices are concerned. An unknown channel can show text only.</summary>
public class Channel
{
    /// <summary>The longest title, in characters, that fits on a button of any channel.</summary>
    internal const int LongestActionTitle = 20;

    /// <summary>Channels that have gone but whose ids still stand in old activities.</summary>
    private const string Kik = "kik";
    private const string Cortana = "cortana";

    private Channel()
    {
    }

    /// <summary>Whether a channel shows this many suggested actions.</summary>
    /// <param name="channelId">The channel, as "webchat".</param>
    /// <param name="buttonCnt">How many.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsSuggestedActions(
        string? channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel shows this many suggested actions in a kind of conversation.</summary>
    /// <param name="channelId">The channel, as "msteams".</param>
    /// <param name="buttonCnt">How many.</param>
    /// <param name="conversationType">As "personal", which is where Teams shows up to three; or null.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsSuggestedActions(
        string? channelId, int buttonCnt = 100, string? conversationType = default) =>
        channelId switch
        {
            Channels.Facebook or Channels.Skype => buttonCnt <= 10,
            Channels.Line => buttonCnt <= 13,
            Kik => buttonCnt <= 20,
            Channels.Telegram or Channels.Emulator => buttonCnt <= 100,
            Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
            Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Whether a channel shows this many buttons on a card.</summary>
    /// <param name="channelId">The channel, as "msteams".</param>
    /// <param name="buttonCnt">How many.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsCardActions(string? channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator => buttonCnt <= 100,
        Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether what was said earlier stays in sight, so that choices may be shown apart from their question.</summary>
    /// <param name="channelId">The channel, as "webchat".</param>
    /// <returns>True unless the channel only speaks.</returns>
    public static bool HasMessageFeed(string? channelId) => channelId != Cortana;

    /// <summary>The channel of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>Its id, or an empty text.</returns>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
