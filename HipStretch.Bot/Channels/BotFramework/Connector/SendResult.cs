using System.Net;
using System.Net.Http.Headers;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>What became of a call to a channel.</summary>
internal abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The channel has the activity.</summary>
    /// <param name="ChannelId">The id that it gave it; null where it gave none.</param>
    public sealed record Delivered(string? ChannelId = null) : SendResult;

    /// <summary>The channel does not take the activity, and would not if it came again.</summary>
    /// <param name="Why">A status, or what was wrong, for the log.</param>
    public sealed record Refused(string Why) : SendResult;

    /// <summary>The channel may take the activity later.</summary>
    /// <param name="Why">A status, or what went wrong, for the log.</param>
    /// <param name="RetryAfter">How long the channel asked us to wait; null where it did not ask.</param>
    public sealed record Failed(string Why, TimeSpan? RetryAfter = null) : SendResult;

    /// <summary>What an answer means. A redirect is refused: following it could lead away from this machine.</summary>
    public static SendResult Of(HttpStatusCode status, RetryConditionHeaderValue? retryAfter, DateTimeOffset now) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new Delivered(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new Failed(Shown(status), retryAfter?.Delta ?? (retryAfter?.Date - now)),
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new Failed(Shown(status)),
        _ => new Refused(Shown(status)),
    };

    private static string Shown(HttpStatusCode status) => $"{status:D} {status}";
}
