using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of the choices in its options, by name, part of a name, number or place ("the second one").</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions>? _choiceDefaults;

    /// <summary>Creates the prompt with the words of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether a choice will do; null accepts any.</param>
    /// <param name="defaultLocale">The culture when neither the activity nor the options name one; English when null.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>Creates the prompt with words of the bot's own.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">What stands between choices, by culture code in lower case.</param>
    /// <param name="validator">Decides whether a choice will do; null accepts any.</param>
    /// <param name="defaultLocale">The culture when neither the activity nor the options name one; English when null.</param>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice>? validator = null,
        string? defaultLocale = null)
        : this(dialogId, validator, defaultLocale)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>How the choices are shown.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The culture when neither the activity nor the options name one; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>What stands between the choices in every culture; null takes the culture's own.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How an answer is matched; the defaults when null.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

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
        var culture = PromptCulture.Of(turnContext.Activity.Locale, options.RecognizeLanguage, DefaultLocale);
        var between = _choiceDefaults is not null && PromptCulture.TryFind(_choiceDefaults, culture, out var own) ? own : culture.Between;
        var message = AppendChoices(
            options.Question(isRetry),
            turnContext.Activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? between,
            turnContext.Activity.Conversation?.ConversationType,
            turnContext.Recipients(),
            cancellationToken);
        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        var text = turnContext.Activity.Text;
        if (string.IsNullOrWhiteSpace(text))
            return Task.FromResult(result);

        var culture = PromptCulture.Of(turnContext.Activity.Locale, options.RecognizeLanguage ?? RecognizerOptions?.Locale, DefaultLocale);
        var matching = (RecognizerOptions ?? new FindChoicesOptions()).In(culture.Locale);
        var chosen = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], matching);
        if (chosen.Count > 0)
        {
            result.Succeeded = true;
            result.Value = chosen[0].Resolution;
        }

        return Task.FromResult(result);
    }
}
