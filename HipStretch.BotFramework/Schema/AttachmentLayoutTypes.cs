namespace Microsoft.Bot.Schema;

/// <summary>How several attachments of one message are laid out.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>One below the other; what a client does when nothing is said.</summary>
    public const string List = "list";

    /// <summary>Side by side, to be leafed through.</summary>
    public const string Carousel = "carousel";
}
