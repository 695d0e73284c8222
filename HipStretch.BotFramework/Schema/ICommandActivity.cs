namespace Microsoft.Bot.Schema;

/// <summary>Asks the recipient to carry out a command.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Which command.</summary>
    string? Name { get; set; }

    /// <summary>Its details.</summary>
    object? Value { get; set; }
}
