using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the answers that a prompt offers.</summary>
public class Choice
{
    /// <summary>Creates a choice.</summary>
    /// <param name="value">What is returned when it is chosen, and shown unless the action has a title.</param>
    public Choice(string? value = null) => Value = value;

    /// <summary>What is returned when it is chosen, and shown unless the action has a title.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }

    /// <summary>The button for it; null makes one that says the value.</summary>
    [JsonProperty(PropertyName = "action", NullValueHandling = NullValueHandling.Ignore)]
    public CardAction? Action { get; set; }

    /// <summary>Other words by which it can be chosen.</summary>
    [JsonProperty(PropertyName = "synonyms", NullValueHandling = NullValueHandling.Ignore)]
    public List<string>? Synonyms { get; set; }
}
