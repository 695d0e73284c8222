namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// The refusals of Direct Line. Clients take 403 for the end of their token and give the conversation up for good, so that a 403 is only ever about
/// the credential itself: expired, not ours, or not valid for what it is shown for.
/// </summary>
internal static class DirectLineErrors
{
    public static ProtocolError NoCredential { get; } = new(
        StatusCodes.Status401Unauthorized, "Unauthorized", "Send a secret or a token as 'Authorization: Bearer ...'.");

    public static ProtocolError TokenExpired { get; } = new(
        StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired. Get a new one.");

    public static ProtocolError BadCredential { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "The secret or token is not valid here.");

    public static ProtocolError UntrustedOrigin { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "The token is not valid for pages of this origin.");

    public static ProtocolError OtherConversation { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "The token is for another conversation.");

    public static ProtocolError UsedStream { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "This address opened a web socket before. Get the conversation for a new one.");

    public static ProtocolError TooMany { get; } = new(
        StatusCodes.Status429TooManyRequests, "TooManyRequests", "That is too much at once. Wait for as many seconds as Retry-After says.");

    public static ProtocolError NoConversation { get; } = new(
        StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation. Start one.");

    public static ProtocolError SecretNeeded { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "A token makes no tokens for others. Send a secret.");

    public static ProtocolError TokenNeeded { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "Only a token can be refreshed. Send the token.");

    public static ProtocolError VouchedUser { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "An id that begins with dl_ comes from the token. Take another, or none.");

    public static ProtocolError UserId { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "A user's id has at most 64 characters without control characters, and begins with dl_ where a token is made for it.");

    public static ProtocolError TrustedOrigins { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "Write trustedOrigins as an array of origins, such as [\"https://clinic.example\"].");

    public static ProtocolError Watermark { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "The watermark is not one that we gave. Leave it out to read from the start.");

    public static ProtocolError NoUploads { get; } = new(
        StatusCodes.Status415UnsupportedMediaType, "UploadNotSupported", "No files are taken here. Send words.");

    public static ProtocolError BotFailed { get; } = new(
        StatusCodes.Status502BadGateway, "BotError", "The message could not be answered now. Send it again.");

    public static ProtocolError Stopping { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The server stops. Send the message again.");

    public static ProtocolError SocketNeeded { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "Open this address as a web socket.");
}
