using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on a stack, and what it remembers between turns. This is what is stored, not the dialog.</summary>
public class DialogInstance
{
    /// <summary>The id under which the dialog is found again; it must stay the same from one release to the next.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; } = string.Empty;

    /// <summary>
    /// The dialog's own memory, by key. A storage may give back values as <c>JToken</c> and counts as <c>long</c>; the dialogs
    /// of this library read either form.
    /// </summary>
    [JsonProperty(PropertyName = "state")]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>The <see cref="Dialog.GetVersion"/> that last ran, or null for a dialog that does not depend on it.</summary>
    [JsonProperty(PropertyName = "version", NullValueHandling = NullValueHandling.Ignore)]
    public string? Version { get; set; }
}
