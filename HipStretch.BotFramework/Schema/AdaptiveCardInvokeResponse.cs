using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>An HTTP-like status: 200 shows <see cref="Value"/>, 400 and above an error.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>What <see cref="Value"/> is: a card, a message or an error, as a media type.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>The card that replaces the old one, the text, or the error.</summary>
    [JsonProperty("value")]
    public object? Value { get; set; }
}
