using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog of steps, each run with the answer to the one before. The position is stored as an index, so a release that changes
/// the steps restarts the waterfalls in flight at their first step, with values and options kept, instead of landing in a wrong one.
/// </summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string StepKey = "step";

    private readonly List<WaterfallStep> _steps;
    private string? _version;

    /// <summary>Creates the waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">The steps in order; more can be added.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => _steps = actions is null ? [] : [.. actions];

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        _version = null;
        return this;
    }

    /// <summary>
    /// The id, the number of steps and a digest of their names. A lambda counts by its position only: its name is the compiler's
    /// and changes with unrelated code.
    /// </summary>
    /// <returns>A short text.</returns>
    public override string GetVersion() =>
        _version ??= string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}:{DialogVersion.Of(_steps.Select(StableName))}");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        DialogOptions.ThrowIfToken(options);
        var instance = ActiveIn(dc);
        instance.Version = GetVersion();
        if (options is not null)
            instance.State[OptionsKey] = options;
        instance.State[ValuesKey] = new Dictionary<string, object>();
        WaterfallTelemetry.Started(this, instance);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        DialogOptions.ThrowIfToken(result);
        var instance = ActiveIn(dc);
        return await DialogVersion.HasChangedAsync(dc, Id, GetVersion(), cancellationToken)
            ? await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken)
            : await RunStepAsync(dc, KeptState.Count(instance.State, StepKey) + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (reason is DialogReason.CancelCalled)
            WaterfallTelemetry.Cancelled(this, instance, NameOf(KeptState.Count(instance.State, StepKey)));
        else if (reason is DialogReason.EndCalled)
            WaterfallTelemetry.Completed(this, instance);
        return Task.CompletedTask;
    }

    /// <summary>Runs one step; override it to wrap every step.</summary>
    /// <param name="stepContext">The step's context.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>What the step came to.</returns>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        WaterfallTelemetry.Stepped(this, ActiveIn(stepContext), NameOf(stepContext.Index));
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step at a position, or ends the waterfall behind the last one.</summary>
    /// <param name="dc">The context in which the waterfall is active.</param>
    /// <param name="index">The position, from 0.</param>
    /// <param name="reason">Why the step runs.</param>
    /// <param name="result">What the step sees as its result; behind the last step, what the waterfall returns.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands.</returns>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        var state = ActiveIn(dc).State;
        if (index >= _steps.Count)
            return dc.EndDialogAsync(result, cancellationToken);
        state[StepKey] = index;
        state.TryGetValue(OptionsKey, out var options);
        var stepContext = new WaterfallStepContext(this, dc, options, KeptState.Values(state, ValuesKey), index, reason, result);
        return OnStepAsync(stepContext, cancellationToken);
    }

    private static string StableName(WaterfallStep step) =>
        step.Method.Name.Contains('<', StringComparison.Ordinal) ? string.Empty : step.Method.Name;

    private string NameOf(int index) =>
        StableName(_steps[index]) is { Length: > 0 } name
            ? name
            : string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}");

    private DialogInstance ActiveIn(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog ?? throw new InvalidOperationException($"The waterfall '{Id}' is not active.");
    }
}
