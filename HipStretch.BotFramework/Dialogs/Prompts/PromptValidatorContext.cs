namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator decides on.</summary>
/// <typeparam name="T">What the prompt returns.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was made of the message. A validator may change the value that the prompt returns.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the options of the prompt were.</summary>
    public PromptOptions Options { get; }

    /// <summary>A memory that lasts as long as the prompt.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers were given so far, this one counted: 1 at the first.</summary>
    public int AttemptCount => KeptState.Count(State, Prompt<T>.AttemptCountKey);
}
