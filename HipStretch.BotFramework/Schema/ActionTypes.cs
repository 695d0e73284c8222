namespace Microsoft.Bot.Schema;

/// <summary>What happens when a person presses a <see cref="CardAction"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens the address in the action's value.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends the value as a message that everyone can see.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value as a message that is not shown in the conversation.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays the audio at the address in the value.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays the video at the address in the value.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows the image at the address in the value.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Downloads the file at the address in the value.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Starts a sign-in.</summary>
    public const string Signin = "signin";

    /// <summary>Telephones the number in the value.</summary>
    public const string Call = "call";

    /// <summary>Sends the display text as a message, with the value hidden beside it.</summary>
    public const string MessageBack = "messageBack";
}
