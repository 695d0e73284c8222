namespace Microsoft.Bot.Schema;

/// <summary>The outcome of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Which command.</summary>
    string? Name { get; set; }

    /// <summary>The outcome.</summary>
    object? Value { get; set; }
}
