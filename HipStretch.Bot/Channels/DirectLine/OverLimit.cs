namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>On a call to an endpoint that <see cref="AnswersOverLimit"/>: its address is over the limit.</summary>
/// <param name="Wait">How long until there is room again.</param>
internal sealed record OverLimit(TimeSpan Wait)
{
    /// <summary>Refuses a call, with the time to come again in whole seconds.</summary>
    public static IResult Refuse(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = $"{(long)Math.Max(1, Math.Ceiling(wait.TotalSeconds))}";
        return DirectLineErrors.TooMany.Result();
    }
}
