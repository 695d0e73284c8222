using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: the status and the body of the HTTP answer to the channel's call.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status, 100-599.</summary>
    [JsonProperty("status")]
    public int Status { get; set; }

    /// <summary>What is written as JSON into the body; an empty body when null.</summary>
    [JsonProperty("body")]
    public object? Body { get; set; }

    /// <summary>Whether the invoke was served.</summary>
    /// <returns>True for 200-299.</returns>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
