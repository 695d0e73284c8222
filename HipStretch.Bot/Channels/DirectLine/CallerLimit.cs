namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Holds whoever calls to their limit. What a secret is shown for outside a conversation makes tokens and conversations.</summary>
internal sealed class CallerLimit(CallLimits limits) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (AnswersOverLimit.Marks(http))
        {
            return await next(context);
        }

        var makesTokens = DirectLineAccess.Caller(http) is DirectLineCaller.Site && http.GetRouteValue(DirectLineAccess.ConversationRoute) is null;
        return (makesTokens ? limits.OfTokens() : limits.OfCalls(http)) is { } wait ? OverLimit.Refuse(http, wait) : await next(context);
    }
}
