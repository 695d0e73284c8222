using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Trouble behind an endpoint, in the protocol's shape: clients know 502 as "the bot failed", and let the person send again.</summary>
internal sealed partial class DirectLineErrorAnswers(ILogger<DirectLineErrorAnswers> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception exception) when (exception is CommitRefusedException or ActivityIdTakenException)
        {
            return ProtocolError.BadRequest(exception.Message).Result();
        }
        catch (BadHttpRequestException refused)
        {
            return (ProtocolError.BadRequest("The body ended before it was whole.") with { Status = refused.StatusCode }).Result();
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
