using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends the question that is due.</summary>
internal static class PromptSending
{
    internal static IMessageActivity? Question(this PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is { } retry ? retry : options.Prompt;

    /// <summary>Who is asked, by account id: in a group, nobody else gets the buttons.</summary>
    internal static IList<string>? Recipients(this ITurnContext turnContext) =>
        turnContext.Activity.From?.Id is { } asked ? [asked] : null;

    internal static Task AskAsync(
        this ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken) =>
        options.Question(isRetry) is { } question ? turnContext.SendActivityAsync(question, cancellationToken) : Task.CompletedTask;
}
