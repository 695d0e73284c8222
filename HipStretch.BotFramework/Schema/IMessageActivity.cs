namespace Microsoft.Bot.Schema;

/// <summary>Something said.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The words to show.</summary>
    string? Text { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    string? TextFormat { get; set; }

    /// <summary>The language of the words, as a BCP 47 tag. From outside it may be nonsense.</summary>
    string? Locale { get; set; }

    /// <summary>The words to speak, plain or SSML; nothing is spoken when empty.</summary>
    string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>What to show where cards cannot be shown.</summary>
    string? Summary { get; set; }

    /// <summary>Buttons that go away once one is pressed.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards, pictures and files.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>What a pressed button or a card's form sends beside the words.</summary>
    object? Value { get; set; }

    /// <summary>After this moment the message should no longer be shown.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>Whether there is anything to see or hear.</summary>
    /// <returns>True with text, a summary, an attachment or channel data.</returns>
    bool HasContent();

    /// <summary>Who is named in it.</summary>
    /// <returns>The entities of type <c>mention</c>; empty when there are none.</returns>
    Mention[] GetMentions();
}
