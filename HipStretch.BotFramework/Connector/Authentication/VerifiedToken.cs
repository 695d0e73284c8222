using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token that its issuer did make, and that is in time.</summary>
/// <param name="Identity">Its claims.</param>
/// <param name="Key">What signed it.</param>
internal sealed record VerifiedToken(ClaimsIdentity Identity, JsonWebKey Key)
{
    /// <summary>A claim; null where the token has none, or several.</summary>
    public string? Value(string claim) => Identity.FindAll(claim).Take(2).ToArray() is [var only] ? only.Value : null;

    /// <summary>What the issuer lets the key sign for: the ids of channels.</summary>
    public IReadOnlySet<string> Endorsements => Key.AdditionalData.TryGetValue("endorsements", out var listed)
        ? new HashSet<string>(Listed(listed), StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> Listed(object listed) => listed switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray()
            .Where(element => element.ValueKind is JsonValueKind.String)
            .Select(element => element.GetString()!),
        System.Collections.IEnumerable values and not string => values.OfType<object>().Select(value => value.ToString()!),
        _ => [],
    };
}
