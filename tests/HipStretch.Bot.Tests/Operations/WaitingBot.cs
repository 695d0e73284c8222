using Microsoft.Bot.Builder;

namespace HipStretch.Bot.Tests.Operations;

/// <summary>A bot that hears, and answers when a test lets it.</summary>
internal sealed class WaitingBot : IBot
{
    private readonly TaskCompletionSource heard = new();
    private readonly TaskCompletionSource mayAnswer = new();

    /// <summary>It heard something.</summary>
    public Task Heard => heard.Task;

    /// <summary>Lets it answer, now and from now on.</summary>
    public void Answer() => mayAnswer.SetResult();

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        heard.TrySetResult();
        await mayAnswer.Task;
        await turnContext.SendActivityAsync("yes", cancellationToken: cancellationToken);
    }
}
