using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a time and returns everything that the answer can mean: both halves of the day for "at 8", the last and the next one
/// for "Friday". It counts from the activity's <c>LocalTimestamp</c>, failing that from its <c>Timestamp</c> in its
/// <c>LocalTimezone</c>; without either, only times of day, what comes back, and dates with their year are understood.
/// </summary>
/// <remarks>
/// It understands English, whatever the locale, and what is needed for a reminder. An answer that is not certain is asked about
/// again: two times, a time that does not exist, a date in figures whose order depends on the country.
/// </remarks>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether a time will do, such as one to come; null accepts any.</param>
    /// <param name="defaultLocale">The culture when the activity names none; see the remarks.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>The culture when the activity names none; see the remarks.</summary>
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
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var meant = TimeRecognizer.Recognize(activity.Text, SpokenAt.Of(activity));
        var result = new PromptRecognizerResult<IList<DateTimeResolution>> { Succeeded = meant.Count > 0 };
        if (result.Succeeded)
            result.Value = meant;
        return Task.FromResult(result);
    }
}
