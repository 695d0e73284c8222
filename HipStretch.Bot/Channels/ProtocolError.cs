using System.Globalization;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.Bot.Channels;

/// <summary>A refusal in the shape that Bot Framework and Direct Line share: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record ProtocolError(int Status, string Code, string Message)
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>More was sent than is taken; the most is said in bytes or in characters.</summary>
    public static ProtocolError TooLarge(int most, string of) => new(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", string.Create(CultureInfo.InvariantCulture, $"Send at most {most} {of}."));

    /// <summary>The activity, or what carries it, is not as the protocol wants it; the message says what to do.</summary>
    public static ProtocolError BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadSyntax", message);

    /// <summary>What a caller is told of a fault of their own; null where it is none of theirs. Nothing is told of what lies behind the exception.</summary>
    public static ProtocolError? OfCaller(Exception exception) => exception switch
    {
        ActivityIdTakenException or CommitRefusedException => BadRequest(exception.Message),
        BadHttpRequestException refused => BadRequest("The body could not be read to its end.") with { Status = refused.StatusCode },
        _ => null,
    };

    /// <summary>The answer; whoever should have shown a token is told so by its headers too.</summary>
    public IResult Result()
    {
        var answer = Results.Text(
            JsonConvert.SerializeObject(new ErrorResponse { Error = new Error { Code = Code, Message = Message } }, WithoutNulls),
            "application/json",
            statusCode: Status);
        return Status == StatusCodes.Status401Unauthorized ? new Challenge(answer) : answer;
    }

    private sealed class Challenge(IResult answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.WWWAuthenticate = "Bearer";
            return answer.ExecuteAsync(httpContext);
        }
    }
}
