using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Some of those who take part in a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Makes a page; what is left out stays unknown.</summary>
    /// <param name="continuationToken">What the next page is asked for with.</param>
    /// <param name="members">Who is on this page.</param>
    public PagedMembersResult(string? continuationToken = null, IList<ChannelAccount>? members = null) =>
        (ContinuationToken, Members) = (continuationToken, members);

    /// <summary>What the next page is asked for with; null on the last.</summary>
    [JsonProperty("continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>Who is on this page; how many, the channel decides.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount>? Members { get; set; }
}
