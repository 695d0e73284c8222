using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>A bot that answers invokes by their names, and takes back the first of the replies to a message.</summary>
internal sealed class InvokedBot : ActivityHandler
{
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync("said beside the answer", cancellationToken: cancellationToken);
        return turnContext.Activity.Name switch
        {
            "taken" => new InvokeResponse { Status = 202, Body = new { pressed = turnContext.Activity.Value } },
            "empty" => new InvokeResponse { Status = 200 },
            "breaks" => throw new InvalidOperationException("A bug."),
            _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var first = await turnContext.SendActivityAsync("first", cancellationToken: cancellationToken);
        await turnContext.SendActivityAsync("second", cancellationToken: cancellationToken);
        await turnContext.DeleteActivityAsync(first!.Id!, cancellationToken);
        await turnContext.SendActivityAsync("third", cancellationToken: cancellationToken);
    }
}
