using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. It is kept in the dialog's state until the prompt ends.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    [JsonProperty(PropertyName = "prompt", NullValueHandling = NullValueHandling.Ignore)]
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that was not understood; the first one again when null.</summary>
    [JsonProperty(PropertyName = "retryPrompt", NullValueHandling = NullValueHandling.Ignore)]
    public Activity? RetryPrompt { get; set; }

    /// <summary>What can be chosen from, for the prompts that offer choices.</summary>
    [JsonProperty(PropertyName = "choices", NullValueHandling = NullValueHandling.Ignore)]
    public IList<Choice>? Choices { get; set; }

    /// <summary>How the choices are shown; null leaves it to the prompt.</summary>
    [JsonProperty(PropertyName = "style", NullValueHandling = NullValueHandling.Ignore)]
    public ListStyle? Style { get; set; }

    /// <summary>Whatever the prompt's validator wants to know.</summary>
    [JsonProperty(PropertyName = "validations", NullValueHandling = NullValueHandling.Ignore)]
    public object? Validations { get; set; }

    /// <summary>The language to understand the answer in, as a culture code, when the activity names none.</summary>
    [JsonProperty(PropertyName = "recognizeLanguage", NullValueHandling = NullValueHandling.Ignore)]
    public string? RecognizeLanguage { get; set; }
}
