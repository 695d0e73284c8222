using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What a call that opens a conversation may say: <c>{"user":{"id","name"},"trustedOrigins":[...],"locale"}</c>, all of it optional.</summary>
/// <param name="UserId">The person's id.</param>
/// <param name="UserName">What the person is called.</param>
/// <param name="TrustedOrigins">The origins whose pages may use the token.</param>
/// <param name="Locale">The language that the client speaks.</param>
internal sealed record OpeningBody(string? UserId, string? UserName, IReadOnlyList<string> TrustedOrigins, string? Locale)
{
    private const int LargestBody = 16 * 1024;
    private const int LongestId = 64;

    private static readonly OpeningBody Empty = new(null, null, [], null);

    /// <summary>Reads it; the reason where it cannot be read.</summary>
    public static async Task<(OpeningBody? Body, ProtocolError? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await RequestText.ReadAsync(request, LargestBody, cancellationToken) switch
        {
            RequestText.Nothing => (Empty, null),
            RequestText.Refused refused => (null, refused.Error),
            RequestText.Read text => Parse(text.Json),
            var other => throw new InvalidOperationException($"A body is read or refused, not {other}."),
        };

    private static (OpeningBody? Body, ProtocolError? Refusal) Parse(string json)
    {
        if (JsonBody.Read(json) is not { } body)
        {
            return (null, ProtocolError.BadRequest("Send a JSON object, or nothing."));
        }

        if (Origins(body) is not { } origins)
        {
            return (null, DirectLineErrors.TrustedOrigins);
        }

        var user = body["user"] as JObject;
        var read = new OpeningBody(Text(user, "id"), Text(user, "name"), origins, Text(body, "locale"));
        return read.UserId is { } id && (id.Length > LongestId || id.Any(char.IsControl)) ? (null, DirectLineErrors.UserId) : (read, null);
    }

    /// <summary>Null where they cannot be read: a token for one site must not become one for all.</summary>
    private static string[]? Origins(JObject body) => body.GetValue("trustedOrigins", StringComparison.OrdinalIgnoreCase) switch
    {
        null or { Type: JTokenType.Null } => [],
        JArray origins when origins.All(origin => origin.Type == JTokenType.String) => [.. origins.Select(origin => (string)origin!)],
        _ => null,
    };

    private static string? Text(JObject? of, string name) => of?[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
