using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of a roster (the answer to GET <c>v3/conversations/{id}/pagedmembers</c>).</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Makes an empty page.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Makes a page.</summary>
    /// <param name="continuationToken">What to ask for the next page with; none on the last.</param>
    /// <param name="members">The members.</param>
    public TeamsPagedMembersResult(string? continuationToken = null, IList<ChannelAccount>? members = null)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(TeamsChannelAccount.Of).ToList();
    }

    /// <summary>What to ask for the next page with; none on the last.</summary>
    [JsonProperty("continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonProperty("members")]
    public IList<TeamsChannelAccount>? Members { get; set; }
}
