using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>Makes a button; what is left out stays unknown.</summary>
    /// <param name="type">One of <see cref="ActionTypes"/>.</param>
    /// <param name="title">What is written on it.</param>
    /// <param name="image">A picture beside the title.</param>
    /// <param name="text">What is sent for it as text.</param>
    /// <param name="displayText">What the conversation shows when it was pressed.</param>
    /// <param name="value">What is sent, opened or called, by type.</param>
    /// <param name="channelData">What the one channel needs beyond the protocol.</param>
    /// <param name="imageAltText">What the picture shows, in words.</param>
    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null,
        string? imageAltText = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
        ImageAltText = imageAltText;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>What is written on it.</summary>
    [JsonProperty("title")]
    public string? Title { get; set; }

    /// <summary>Where a picture for it is.</summary>
    [JsonProperty("image")]
    public string? Image { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    [JsonProperty("imageAltText")]
    public string? ImageAltText { get; set; }

    /// <summary>What is sent for it as text (<see cref="ActionTypes.MessageBack"/>).</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <summary>What the conversation shows when it was pressed (<see cref="ActionTypes.MessageBack"/>).</summary>
    [JsonProperty("displayText")]
    public string? DisplayText { get; set; }

    /// <summary>What is sent, opened or called, by <see cref="Type"/>.</summary>
    [JsonProperty("value")]
    public object? Value { get; set; }

    /// <summary>What the one channel needs beyond the protocol.</summary>
    [JsonProperty("channelData")]
    public object? ChannelData { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
