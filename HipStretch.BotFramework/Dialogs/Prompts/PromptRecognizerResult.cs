namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of the user's message.</summary>
/// <typeparam name="T">What the prompt returns.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the message held an answer.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; the type's default when there is none.</summary>
    public T Value { get; set; } = default!;
}
