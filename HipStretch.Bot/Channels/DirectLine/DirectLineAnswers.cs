using System.Globalization;
using HipStretch.Bot.Conversations;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// What every answer has in common. No browser keeps one: they hold tokens and what people say of their health. Trouble is told in the protocol's
/// shape: clients know 502 as "the bot failed", and let the person send again.
/// </summary>
internal sealed partial class DirectLineAnswers(TimeProvider time, ILogger<DirectLineAnswers> logger) : IEndpointFilter
{
    /// <summary>When we answered, to the millisecond: a page that comes back in a hold counts on from the right second, and Date has whole ones.</summary>
    private const string TimeHeader = "X-Server-Time";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers[TimeHeader] = time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        try
        {
            return await next(context);
        }
        catch (Exception exception) when (ProtocolError.OfCaller(exception) is { } error)
        {
            return error.Result();
        }
        catch (TurnsClosedException)
        {
            headers.RetryAfter = TurnsClosedException.RetryAfter;
            return DirectLineErrors.Stopping.Result();
        }
        catch (Exception exception) when (!context.HttpContext.RequestAborted.IsCancellationRequested && !context.HttpContext.Response.HasStarted)
        {
            LogFailedCall(logger, exception.GetType().FullName!, exception.StackTrace);
            return DirectLineErrors.BotFailed.Result();
        }
    }

    [LoggerMessage(1401, LogLevel.Error, "A Direct Line call failed with {Type} and was answered with 502. {Stack}")]
    private static partial void LogFailedCall(ILogger logger, string type, string? stack);
}
