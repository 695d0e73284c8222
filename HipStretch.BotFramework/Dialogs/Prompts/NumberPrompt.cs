using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a number and returns the first one in the answer that fits the type: digits in the conversation's culture, or English
/// number words up to the thousands.
/// </summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether a number will do, such as its range; null accepts any.</param>
    /// <param name="defaultLocale">The culture when neither the activity nor the options name one; English when null.</param>
    /// <exception cref="NotSupportedException">The type is none of the five.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!NumberFit.Supports<T>())
            throw new NotSupportedException($"NumberPrompt does not support {typeof(T).Name}: use int, long, float, double or decimal.");
        DefaultLocale = defaultLocale;
    }

    /// <summary>The culture when neither the activity nor the options name one; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        return turnContext.AskAsync(options, isRetry, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<T>();
        var culture = PromptCulture.Of(turnContext.Activity.Locale, options.RecognizeLanguage, DefaultLocale);
        foreach (var number in NumberRecognizer.Find(turnContext.Activity.Text, culture.DecimalMark))
        {
            if (NumberFit.TryFit<T>(number.Value, out var value))
            {
                result.Succeeded = true;
                result.Value = value;
                break;
            }
        }

        return Task.FromResult(result);
    }
}
