using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a small picture beside its text.</summary>
public class ThumbnailCard
{
    /// <summary>The type under which the card is attached.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Makes a card; what is left out is not shown.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="subtitle">The line below it.</param>
    /// <param name="text">The body.</param>
    /// <param name="images">Pictures; most clients show the first.</param>
    /// <param name="buttons">Buttons, in order.</param>
    /// <param name="tap">What pressing the card does.</param>
    public ThumbnailCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        IList<CardImage>? images = null,
        IList<CardAction>? buttons = null,
        CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The heading.</summary>
    [JsonProperty("title")]
    public string? Title { get; set; }

    /// <summary>The line below the heading.</summary>
    [JsonProperty("subtitle")]
    public string? Subtitle { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <summary>Pictures; most clients show the first.</summary>
    [JsonProperty("images")]
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons, in order. Teams shows at most six.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What pressing the card does.</summary>
    [JsonProperty("tap")]
    public CardAction? Tap { get; set; }

    /// <summary>The card as an attachment; later changes to the card show in it.</summary>
    /// <returns>An attachment of type <see cref="ContentType"/>.</returns>
    public Attachment ToAttachment() => new(ContentType, content: this);
}
