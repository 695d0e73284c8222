namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>The refusals of <c>/api/messages</c>.</summary>
internal static class MessagesErrors
{
    public static ProtocolError Unauthorized { get; } = new(
        StatusCodes.Status401Unauthorized, "Unauthorized",
        "Show a token of a channel in the Authorization header. Without an app id only callers on this machine are served, directly and as localhost.");

    public static ProtocolError DeliveryMode { get; } = new(
        StatusCodes.Status400BadRequest, "DeliveryModeNotSupported",
        "Set deliveryMode to expectReplies or to normal: other modes are not served.");

    public static ProtocolError ServiceUrl { get; } = new(
        StatusCodes.Status400BadRequest, "ServiceUrlNotSupported",
        "Replies go to the channels' own addresses, or without an app id to this machine, such as http://localhost:56150; or set deliveryMode to expectReplies, and they come in the answer.");

    public static ProtocolError Unchecked { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable",
        "Tokens cannot be checked now. Send the message again, with the same id: it is taken once.");

    public static ProtocolError TryAgain { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable",
        "The message could not be answered now. Send it again, with the same id: it is taken once.");

    public static ProtocolError Broken { get; } = new(
        StatusCodes.Status500InternalServerError, "InternalServerError",
        "The message could not be answered, by a fault of ours.");
}
