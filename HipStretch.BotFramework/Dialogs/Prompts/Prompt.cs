using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question and asks again until the answer will do. Activities other than messages leave it waiting.</summary>
/// <typeparam name="T">What the prompt returns.</typeparam>
public abstract class Prompt<T> : Dialog
{
    /// <summary>The key under which the prompt's memory counts the answers.</summary>
    protected internal const string AttemptCountKey = "AttemptCount";

    private const string OptionsKey = "options";
    private const string StateKey = "state";

    private readonly PromptValidator<T>? _validator;

    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer will do; null accepts whatever is recognised.</param>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        DialogOptions.ThrowIfToken(options);
        if (options is not PromptOptions asked)
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt needs PromptOptions.");
        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);

        var instance = ActiveIn(dc);
        var memory = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[OptionsKey] = asked;
        instance.State[StateKey] = memory;
        await OnPromptAsync(dc.Context, memory, asked, false, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = ActiveIn(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var (options, memory) = Recall(instance);
        var recognized = await OnRecognizeAsync(dc.Context, memory, options, cancellationToken);
        memory[AttemptCountKey] = KeptState.Count(memory, AttemptCountKey) + 1;
        var accepted = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, memory, options), cancellationToken);
        if (accepted)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, memory, options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog that somebody began over the prompt has ended; the prompt still needs its answer and asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, ActiveIn(dc), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var (options, memory) = Recall(instance);
        await OnPromptAsync(turnContext, memory, options, false, cancellationToken);
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The prompt's memory.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="isRetry">Whether an answer was refused just now.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Looks for the answer in the turn's message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The prompt's memory.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The answer, or a result that did not succeed.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Adds choices to a question. The question itself is left as it is.</summary>
    /// <param name="prompt">The question, or null for the choices alone.</param>
    /// <param name="channelId">The channel, which decides what <see cref="ListStyle.Auto"/> looks like.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">The words between them; English when null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A new message.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Adds choices to a question, for a kind of conversation. The question itself is left as it is.</summary>
    /// <param name="prompt">The question, or null for the choices alone.</param>
    /// <param name="channelId">The channel, which decides what <see cref="ListStyle.Auto"/> looks like.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">The words between them; English when null.</param>
    /// <param name="conversationType">As "personal", where Teams shows suggested actions; or null.</param>
    /// <param name="toList">Who sees suggested actions, by account id; null for everyone.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A new message.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options,
        string? conversationType,
        IList<string>? toList,
        CancellationToken cancellationToken = default) =>
        ChoiceMessage.Append(prompt, choices, style, options, new ChoiceAudience(channelId, conversationType, toList));

    private static (PromptOptions Options, IDictionary<string, object> Memory) Recall(DialogInstance instance) =>
        (KeptState.Get<PromptOptions>(instance.State, OptionsKey), KeptState.Values(instance.State, StateKey));

    private static void ExpectInput(Activity? question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
            question.InputHint = InputHints.ExpectingInput;
    }

    private DialogInstance ActiveIn(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog ?? throw new InvalidOperationException($"The prompt '{Id}' is not active.");
    }
}
