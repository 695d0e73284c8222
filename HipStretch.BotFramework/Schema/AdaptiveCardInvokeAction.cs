using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A pressed button of an adaptive card.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>The kind of button; <c>Action.Execute</c> is the one that a bot answers.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>The button's id in its card.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>What the card's author calls the action.</summary>
    [JsonProperty("verb")]
    public string? Verb { get; set; }

    /// <summary>The button's data and the card's inputs; comes from outside, so check before trusting.</summary>
    [JsonProperty("data")]
    public object? Data { get; set; }
}
