using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Replies in the body of an answer, see <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Makes a set of replies.</summary>
    /// <param name="activities">The replies, in the order in which they were said.</param>
    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    /// <summary>The replies, in the order in which they were said.</summary>
    [JsonProperty("activities")]
    public IList<Activity>? Activities { get; set; }
}
