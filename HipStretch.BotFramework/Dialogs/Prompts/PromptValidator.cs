namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Decides whether an answer will do. It also sees answers that were not recognised, and may accept them with a value of its own.
/// </summary>
/// <typeparam name="T">What the prompt returns.</typeparam>
/// <param name="promptContext">The answer, the options and the number of tries.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>True to end the prompt with the recognised value; false to ask again, unless the validator has sent something itself.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
