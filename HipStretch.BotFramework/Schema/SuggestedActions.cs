using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons below a message that go away once one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>Makes an empty set.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes a set of buttons.</summary>
    /// <param name="to">Who sees them, by account id; nobody named means everyone.</param>
    /// <param name="actions">The buttons, in order.</param>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Makes a set of buttons.</summary>
    /// <param name="to">Who sees them, by account id; nobody named means everyone.</param>
    /// <param name="actions">The buttons, in order.</param>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToList(), actions.ToList())
    {
    }

    /// <summary>Who sees them, by account id; nobody named means everyone.</summary>
    [JsonProperty("to")]
    public IList<string>? To { get; set; }

    /// <summary>The buttons, in order.</summary>
    [JsonProperty("actions")]
    public IList<CardAction>? Actions { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }

    internal SuggestedActions Copy() => new(To is null ? null : [.. To], Actions is null ? null : [.. Actions])
    {
        Unknown = Unknown is null ? null : new(Unknown),
    };
}
