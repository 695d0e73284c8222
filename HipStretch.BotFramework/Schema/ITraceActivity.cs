namespace Microsoft.Bot.Schema;

/// <summary>A record for developers.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>What is recorded.</summary>
    string? Name { get; set; }

    /// <summary>The name to show.</summary>
    string? Label { get; set; }

    /// <summary>The kind of value.</summary>
    string? ValueType { get; set; }

    /// <summary>The record.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation that this one is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
