using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What a call that opens a conversation says, or the reason why it cannot be read.</summary>
internal abstract record OpeningBody
{
    private const int LargestBody = 16 * 1024;
    private const int LongestId = 64;

    private OpeningBody()
    {
    }

    /// <summary><c>{"user":{"id","name"},"trustedOrigins":[...],"locale"}</c>, all of it optional.</summary>
    /// <param name="UserId">The person's id.</param>
    /// <param name="UserName">What the person is called.</param>
    /// <param name="TrustedOrigins">The origins whose pages may use the token.</param>
    /// <param name="Locale">The language that the client speaks.</param>
    public sealed record Read(string? UserId, string? UserName, IReadOnlyList<string> TrustedOrigins, string? Locale) : OpeningBody;

    /// <summary>It cannot be read.</summary>
    public sealed record Refused(ProtocolError Error) : OpeningBody;

    /// <summary>Reads the body of a request; none at all says nothing.</summary>
    public static async Task<OpeningBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await RequestText.ReadAsync(request, LargestBody, cancellationToken) switch
        {
            RequestText.Read text => Parse(text.Json),
            RequestText.Refused refused => new Refused(refused.Error),
            _ => new Read(null, null, [], null),
        };

    private static OpeningBody Parse(string json)
    {
        if (JsonBody.Read(json) is not { } body)
        {
            return new Refused(ProtocolError.BadRequest("Send a JSON object, or nothing."));
        }

        var user = body["user"] as JObject;
        return JsonBody.Text(user, "id") is { } id && !CallersId.IsUsable(id, LongestId) ? new Refused(DirectLineErrors.UserId)
            : Origins(body) is not { } origins ? new Refused(DirectLineErrors.TrustedOrigins)
            : new Read(JsonBody.Text(user, "id"), JsonBody.Text(user, "name"), origins, JsonBody.Text(body, "locale"));
    }

    /// <summary>Null where they cannot be read: a token for one site must not become one for all.</summary>
    private static string[]? Origins(JObject body) => body.GetValue("trustedOrigins", StringComparison.OrdinalIgnoreCase) switch
    {
        null or { Type: JTokenType.Null } => [],
        JArray origins when origins.All(origin => origin.Type == JTokenType.String) => [.. origins.Select(origin => (string)origin!)],
        _ => null,
    };
}
