using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a conversation in Microsoft Teams. Activities rarely say more than the id; the roster has the rest.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Makes an empty account.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Makes an account; what is left out stays unknown.</summary>
    /// <param name="id">Teams' own id, <c>29:…</c> for a person and <c>28:…</c> for a bot.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="givenName">The first name.</param>
    /// <param name="surname">The family name.</param>
    /// <param name="email">The mail address.</param>
    /// <param name="userPrincipalName">The name to sign in with.</param>
    public TeamsChannelAccount(
        string? id = null,
        string? name = null,
        string? givenName = null,
        string? surname = null,
        string? email = null,
        string? userPrincipalName = null)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>The first name.</summary>
    [JsonProperty("givenName")]
    public string? GivenName { get; set; }

    /// <summary>The family name.</summary>
    [JsonProperty("surname")]
    public string? Surname { get; set; }

    /// <summary>The mail address; guests may have none.</summary>
    [JsonProperty("email")]
    public string? Email { get; set; }

    /// <summary>The name to sign in with; often, but not always, the mail address.</summary>
    [JsonProperty("userPrincipalName")]
    public string? UserPrincipalName { get; set; }

    /// <summary>The organisation's id in Microsoft Entra.</summary>
    [JsonProperty("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>What the member may do: <c>user</c>, <c>guest</c>, <c>anonymous</c> and the like.</summary>
    [JsonProperty("userRole")]
    public string? UserRole { get; set; }

    // What an activity says of a member, and nothing beyond: details of another kind than they should be stay among the properties.
    internal static TeamsChannelAccount Of(ChannelAccount account)
    {
        if (account is TeamsChannelAccount teams)
            return teams;
        try
        {
            return ProtocolJson.As<TeamsChannelAccount>(account)!;
        }
        catch (JsonException)
        {
            return new(account.Id, account.Name)
            {
                AadObjectId = account.AadObjectId,
                Role = account.Role,
                Properties = account.Properties,
            };
        }
    }
}
