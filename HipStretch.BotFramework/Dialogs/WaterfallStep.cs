namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall.</summary>
/// <param name="stepContext">The step's context: the answer to the step before, the values gathered so far.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>What the step came to: a prompt waiting, the next step, or the end.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
