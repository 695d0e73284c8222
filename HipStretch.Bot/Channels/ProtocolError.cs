using System.Globalization;
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

    public IResult Result() => Results.Text(
        JsonConvert.SerializeObject(new ErrorResponse { Error = new Error { Code = Code, Message = Message } }, WithoutNulls),
        "application/json",
        statusCode: Status);
}
