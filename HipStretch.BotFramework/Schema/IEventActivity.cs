namespace Microsoft.Bot.Schema;

/// <summary>Something happened that is not shown to the person.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>What happened.</summary>
    string? Name { get; set; }

    /// <summary>Its details; a JSON token when they were read from JSON.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation that this one is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
