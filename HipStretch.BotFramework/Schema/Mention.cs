using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Says that a message names somebody, and with which words.</summary>
public class Mention : Entity
{
    /// <summary>Makes an empty mention.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Makes a mention.</summary>
    /// <param name="mentioned">Who is named.</param>
    /// <param name="text">The words in the message, as <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</param>
    /// <param name="type">The entity type.</param>
    public Mention(ChannelAccount? mentioned, string? text = null, string? type = "mention")
        : base(type)
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is named.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The words in the message that name them.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }
}
