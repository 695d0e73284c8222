namespace Microsoft.Bot.Builder;

/// <summary>A named property of some state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Its name, unique within its state.</summary>
    string Name { get; }
}
