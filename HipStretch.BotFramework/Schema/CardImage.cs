using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Makes a picture; what is left out stays unknown.</summary>
    /// <param name="url">Where it is, or a data URL.</param>
    /// <param name="alt">What it shows, in words.</param>
    /// <param name="tap">What pressing it does.</param>
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where it is, or a data URL.</summary>
    [JsonProperty("url")]
    public string? Url { get; set; }

    /// <summary>What it shows, in words, for those who cannot see it.</summary>
    [JsonProperty("alt")]
    public string? Alt { get; set; }

    /// <summary>What pressing it does.</summary>
    [JsonProperty("tap")]
    public CardAction? Tap { get; set; }
}
