using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no, and returns true or false.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)>? _choiceDefaults;

    /// <summary>Creates the prompt with the words of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer will do; null accepts either.</param>
    /// <param name="defaultLocale">The culture when neither the activity nor the options name one; English when null.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>Creates the prompt with words of the bot's own.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">Yes, no and what stands between them, by culture code in lower case.</param>
    /// <param name="validator">Decides whether an answer will do; null accepts either.</param>
    /// <param name="defaultLocale">The culture when neither the activity nor the options name one; English when null.</param>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool>? validator = null,
        string? defaultLocale = null)
        : this(dialogId, validator, defaultLocale)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>How the two choices are shown.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The culture when neither the activity nor the options name one; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>What stands between the choices in every culture; null takes the culture's own.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Yes and no in every culture; null takes the culture's own.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

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
        var (yes, no, words) = Words(turnContext, options);
        var message = AppendChoices(
            options.Question(isRetry),
            turnContext.Activity.ChannelId,
            [yes, no],
            options.Style ?? Style,
            words,
            turnContext.Activity.Conversation?.ConversationType,
            turnContext.Recipients(),
            cancellationToken);
        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var answer = Answer(turnContext.Activity.Text, Words(turnContext, options));
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }

    /// <summary>A label said as it stands comes first, because it may hold a word that hedges ("No, not now").</summary>
    private static bool? Answer(string? text, (Choice Yes, Choice No, ChoiceFactoryOptions Options) words)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (IsLabel(text, words.Yes) || IsLabel(text, words.No))
            return IsLabel(text, words.Yes);
        return ConfirmationRecognizer.Recognize(text) switch
        {
            Confirmation.Yes => true,
            Confirmation.No => false,
            Confirmation.Unsure => null,
            _ => ByLabelOrNumber(text, words),
        };
    }

    private static bool IsLabel(string text, Choice choice) => string.Equals(text.Trim(), choice.Value, StringComparison.OrdinalIgnoreCase);

    private static bool? ByLabelOrNumber(string text, (Choice Yes, Choice No, ChoiceFactoryOptions Options) words)
    {
        var numbered = words.Options.IncludeNumbers ?? true;
        var chosen = ChoiceRecognizers.RecognizeChoices(
            text, [words.Yes, words.No], new FindChoicesOptions { RecognizeNumbers = numbered, RecognizeOrdinals = numbered });
        return chosen.Count == 1 ? chosen[0].Resolution.Index == 0 : null;
    }

    private (Choice Yes, Choice No, ChoiceFactoryOptions Options) Words(ITurnContext turnContext, PromptOptions options)
    {
        var culture = PromptCulture.Of(turnContext.Activity.Locale, options.RecognizeLanguage, DefaultLocale);
        var (yes, no, between) = _choiceDefaults is not null && PromptCulture.TryFind(_choiceDefaults, culture, out var own)
            ? own
            : (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), culture.Between);
        return (ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no, ChoiceOptions ?? between);
    }
}
