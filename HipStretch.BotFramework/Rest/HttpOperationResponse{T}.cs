namespace Microsoft.Rest;

/// <summary>A call that a service took, and what it had to say about it.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
public sealed class HttpOperationResponse<T> : HttpOperationResponse
{
    /// <summary>What the body holds; null where the answer had none.</summary>
    public T? Body { get; set; }
}
