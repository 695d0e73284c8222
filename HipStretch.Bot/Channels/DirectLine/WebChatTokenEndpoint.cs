using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>/api/webchat/token</c>: a token for our own page, for a new conversation or for the one that the page had.</summary>
internal static partial class WebChatTokenEndpoint
{
    /// <summary>Where it is.</summary>
    public const string Path = "/api/webchat/token";

    private const int LargestBody = 4 * 1024;

    public static void MapWebChatToken(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, IssueAsync).AddEndpointFilter<IEndpointConventionBuilder, DirectLineAnswers>().AddEndpointFilter<IEndpointConventionBuilder, AddressLimit>();

    private static async Task<IResult> IssueAsync(
        HttpContext http, Resumes resumes, ConversationGrant grant, CallLimits limits, ILoggerFactory logging, CancellationToken cancellationToken)
    {
        if (!IsSameOrigin(http.Request))
        {
            LogOtherSite(logging.CreateLogger(typeof(WebChatTokenEndpoint)), http.Request.Headers.Origin.ToString(), http.Request.Host.Value);
            return NotOurPage.Result();
        }

        if (limits.OfAddressTokens(http) is { } wait)
        {
            return OverLimit.Refuse(http, wait);
        }

        return await RequestText.ReadAsync(http.Request, LargestBody, cancellationToken) switch
        {
            RequestText.Refused refused => refused.Error.Result(),
            RequestText.Read text => JsonBody.Read(text.Json) is { } body
                ? Answer(await AccessAsync(body, resumes, cancellationToken), grant)
                : ProtocolError.BadRequest("Send a JSON object, or nothing.").Result(),
            _ => Answer(await resumes.NewAsync(cancellationToken), grant),
        };
    }

    private static ProtocolError NotOurPage { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "This is for our own page. Other sites get tokens with their secret at tokens/generate.");

    private static IResult Answer(ResumedAccess access, ConversationGrant grant)
    {
        var granted = grant.Of(new DirectLineToken(access.Access.Conversation, access.Access.User, []));
        return Results.Ok(new WebChatTokenAnswer(granted.ConversationId, granted.Token, granted.ExpiresIn, access.Access.User, access.Resume));
    }

    /// <summary>Browsers say which site makes a call, in one header or, to a plain http address of another machine, in the other; programs need not.</summary>
    private static bool IsSameOrigin(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site ? site == "same-origin"
        : request.Headers.Origin.ToString() is not { Length: > 0 } origin
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, new UriBuilder($"{uri.Scheme}://{request.Host}").Uri.Authority, StringComparison.OrdinalIgnoreCase));

    private static Task<ResumedAccess> AccessAsync(JObject body, Resumes resumes, CancellationToken cancellationToken) =>
        JsonBody.Text(body, "resume") is { } resume ? resumes.TakeUpAsync(resume, cancellationToken) : resumes.NewAsync(cancellationToken);

    [LoggerMessage(1403, LogLevel.Warning,
        "A page of {Origin} asked for our own page's token at {Host} and was refused. If it is our page, behind a proxy: let that pass X-Forwarded-Host and X-Forwarded-Proto.")]
    private static partial void LogOtherSite(ILogger logger, string origin, string? host);
}
