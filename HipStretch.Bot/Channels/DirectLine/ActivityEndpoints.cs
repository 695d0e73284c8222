using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>activities</c>: to say something, and to fetch what was said.</summary>
internal static partial class ActivityEndpoints
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>The most characters that an activity may have.</summary>
    private const int LongestActivity = 256 * 1024;

    /// <summary>The most bytes that so many characters may take in UTF-8.</summary>
    private const int LargestBody = 3 * LongestActivity;

    /// <summary>The most activities in one answer; the watermark leads on to the next.</summary>
    private const int Most = 500;

    public static void MapActivities(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/conversations/{conversationId}/activities", PostAsync).WithMetadata(AnswersOverLimit.Mark);
        endpoints.MapGet("/conversations/{conversationId}/activities", FetchAsync).WithMetadata(AnswersOverLimit.Mark);
        endpoints.MapPost("/conversations/{conversationId}/upload", () => DirectLineErrors.NoUploads.Result());
    }

    private static async Task<IResult> PostAsync(
        string conversationId, HttpContext http, PostedActivities posted, CancellationToken cancellationToken)
    {
        switch (await RequestText.ReadAsync(http.Request, LargestBody, cancellationToken))
        {
            case RequestText.Refused refused:
                return refused.Error.Result();
            case RequestText.Read { Json.Length: > LongestActivity }:
                return ProtocolError.TooLarge(LongestActivity, "characters").Result();
            case RequestText.Read text:
                return await posted.TakeAsync(DirectLineActivity.Read(text.Json, conversationId, DirectLineAccess.Caller(http)), conversationId, http, cancellationToken);
            default:
                return ProtocolError.BadRequest("The body is empty; send an activity.").Result();
        }
    }

    /// <summary>A client stops polling for ever at most errors: over its limit, and while the store cannot be read, there is nothing new.</summary>
    private static async Task<IResult> FetchAsync(
        string conversationId,
        string? watermark,
        HttpContext http,
        CallLimits limits,
        DirectLineConversations conversations,
        ILoggerFactory logging,
        CancellationToken cancellationToken)
    {
        if (!Watermark.TryRead(watermark, out var after))
        {
            return DirectLineErrors.Watermark.Result();
        }

        if (http.Features.Get<OverLimit>() is not null || limits.OfCalls(http) is not null)
        {
            return Results.Bytes(ActivitySet.Write([], after ?? 0), Json);
        }

        try
        {
            var page = await conversations.FetchAsync(conversationId, after ?? 0, Most, cancellationToken);
            return Results.Bytes(ActivitySet.Write(page.Entries, page.Through), Json);
        }
        catch (TurnStoreException exception)
        {
            LogUnreadLog(logging.CreateLogger(typeof(ActivityEndpoints)), exception);
            return Results.Bytes(ActivitySet.Write([], after ?? 0), Json);
        }
    }

    [LoggerMessage(1402, LogLevel.Error, "A conversation could not be read for a client that polls; it was told of nothing new")]
    private static partial void LogUnreadLog(ILogger logger, Exception exception);
}
