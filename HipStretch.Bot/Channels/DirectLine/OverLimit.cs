namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>On a call, that its address is over the limit; on an endpoint, that it has an answer of its own to that.</summary>
/// <param name="Wait">How long until there is room again.</param>
internal sealed record OverLimit(TimeSpan Wait)
{
    /// <summary>Marks an endpoint that looks itself.</summary>
    public static readonly OverLimit AnsweredByEndpoint = new(TimeSpan.Zero);

    /// <summary>Refuses a call, with the time to come again in whole seconds.</summary>
    public static IResult Refuse(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = $"{(long)Math.Max(1, Math.Ceiling(wait.TotalSeconds))}";
        return DirectLineErrors.TooMany.Result();
    }
}
