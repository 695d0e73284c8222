using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Points at a passage in the message that a suggestion answers.</summary>
public class TextHighlight
{
    /// <summary>Makes a highlight.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="occurrence">Which of several alike, from 0.</param>
    public TextHighlight(string? text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The passage.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <summary>Which of several alike, from 0.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
