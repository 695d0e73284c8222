using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke: somebody pressed a button on an adaptive card.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>Sign-in state, when the card asked for it.</summary>
    [JsonProperty("state")]
    public string? State { get; set; }
}
