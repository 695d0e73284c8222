using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>A refusal in the protocol's shape: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record ProtocolError(int Status, string Code, string Message)
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    public static ProtocolError Unauthorized { get; } = new(
        StatusCodes.Status401Unauthorized, "Unauthorized",
        "Without an app id only callers on this machine are served, directly and as localhost.");

    public static ProtocolError DeliveryMode { get; } = new(
        StatusCodes.Status400BadRequest, "DeliveryModeNotSupported",
        "Set deliveryMode to expectReplies or to normal: other modes are not served.");

    public static ProtocolError ServiceUrl { get; } = new(
        StatusCodes.Status400BadRequest, "ServiceUrlNotSupported",
        "Replies go to a serviceUrl on this machine only, such as http://localhost:56150; or set deliveryMode to expectReplies, and they come in the answer.");

    public static ProtocolError TryAgain { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable",
        "The message could not be answered now. Send it again, with the same id: it is taken once.");

    public static ProtocolError Broken { get; } = new(
        StatusCodes.Status500InternalServerError, "InternalServerError",
        "The message could not be answered, by a fault of ours.");

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
