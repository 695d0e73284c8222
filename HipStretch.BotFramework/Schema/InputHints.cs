namespace Microsoft.Bot.Schema;

/// <summary>Tells the client whether the bot expects an answer; a voice client opens its microphone by it.</summary>
public static class InputHints
{
    /// <summary>The bot is ready for input and does not ask for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot is not ready: more is coming.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot asked a question; a voice client listens at once.</summary>
    public const string ExpectingInput = "expectingInput";
}
