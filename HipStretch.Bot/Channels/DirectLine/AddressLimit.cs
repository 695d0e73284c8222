namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Holds an address to its limit, before anybody looks at a credential.</summary>
internal sealed class AddressLimit(CallLimits limits) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (limits.OfAddress(http) is { } wait)
        {
            if (!AnswersOverLimit.Marks(http))
            {
                return OverLimit.Refuse(http, wait);
            }

            http.Features.Set(new OverLimit(wait));
        }

        return await next(context);
    }
}
