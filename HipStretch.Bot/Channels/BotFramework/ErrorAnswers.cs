using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>Whatever goes wrong behind an endpoint is answered in the protocol's shape, and logged without what the person said.</summary>
internal sealed partial class ErrorAnswers(IHostApplicationLifetime lifetime, ILogger<ErrorAnswers> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception exception) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            var error = ProtocolError.OfCaller(exception) ?? OfOurs(exception);
            if (error.Status >= StatusCodes.Status500InternalServerError && exception is not TurnsClosedException)
            {
                LogFailedRequest(logger, exception.GetType().FullName!, error.Status, exception.StackTrace);
            }

            if (exception is TurnsClosedException)
            {
                context.HttpContext.Response.Headers.RetryAfter = TurnsClosedException.RetryAfter;
            }

            return error.Result();
        }
    }

    private ProtocolError OfOurs(Exception exception) => exception switch
    {
        TurnStoreException or TurnConflictException or TurnsClosedException => MessagesErrors.TryAgain,
        TimeoutException or OperationCanceledException or ObjectDisposedException or OrleansException => MessagesErrors.TryAgain,
        _ when lifetime.ApplicationStopping.IsCancellationRequested => MessagesErrors.TryAgain,
        _ => MessagesErrors.Broken,
    };

    [LoggerMessage(1101, LogLevel.Error, "A request failed with {Type} and was answered with {Status}. {Stack}")]
    private static partial void LogFailedRequest(ILogger logger, string type, int status, string? stack);
}
