using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A channel's answer to the opening of a conversation.</summary>
public class ConversationResourceResponse
{
    /// <summary>Makes an answer; what is left out stays unknown.</summary>
    /// <param name="activityId">The first activity.</param>
    /// <param name="serviceUrl">Where the channel takes calls.</param>
    /// <param name="id">The conversation.</param>
    public ConversationResourceResponse(string? activityId = null, string? serviceUrl = null, string? id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The first activity, when one was sent along.</summary>
    [JsonProperty("activityId")]
    public string? ActivityId { get; set; }

    /// <summary>Where the channel takes calls about this conversation.</summary>
    [JsonProperty("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }
}
