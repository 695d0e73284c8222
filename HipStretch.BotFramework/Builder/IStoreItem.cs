namespace Microsoft.Bot.Builder;

/// <summary>A stored item that knows its version.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read. Null or <c>*</c> overwrites whatever is there.</summary>
    string? ETag { get; set; }
}
