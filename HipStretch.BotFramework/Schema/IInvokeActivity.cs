namespace Microsoft.Bot.Schema;

/// <summary>A request that is answered within the same call.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked for, for instance <c>adaptiveCard/action</c>.</summary>
    string? Name { get; set; }

    /// <summary>Its details; a JSON token when they were read from JSON.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation that this one is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
