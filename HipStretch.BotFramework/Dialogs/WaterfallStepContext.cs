namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall sees, and the dialogs it can call.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private readonly DialogContext _outer;
    private bool _movedOn;

    /// <summary>Creates the context of a step.</summary>
    /// <param name="parentWaterfall">The waterfall.</param>
    /// <param name="dc">The context in which it is active; the stack is shared with it.</param>
    /// <param name="options">What the waterfall was begun with, or null.</param>
    /// <param name="values">What the steps have gathered so far.</param>
    /// <param name="index">The step's position, from 0.</param>
    /// <param name="reason">Why the step runs.</param>
    /// <param name="result">The result of the dialog that the step before called, or null.</param>
    public WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object? options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result = null)
        : base((dc ?? throw new ArgumentNullException(nameof(dc))).Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        Parent = dc.Parent;
        _waterfall = parentWaterfall;
        _outer = dc;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>The step's position, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with, or null.</summary>
    public object? Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>The result of the dialog that the step before called. Null in the first step or when there is none.</summary>
    public object? Result { get; }

    /// <summary>What the steps gather; kept between turns and over a restart for a changed version.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on with the next step in the same turn.</summary>
    /// <param name="result">What the next step sees as <see cref="Result"/>, or null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands.</returns>
    /// <exception cref="InvalidOperationException">The step has gone on already.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        DialogOptions.ThrowIfToken(result);
        if (_movedOn)
            throw new InvalidOperationException($"Step {Index} of the waterfall '{_waterfall.Id}' has already gone on.");
        _movedOn = true;
        return _waterfall.ResumeDialogAsync(_outer, DialogReason.NextCalled, result, cancellationToken);
    }
}
