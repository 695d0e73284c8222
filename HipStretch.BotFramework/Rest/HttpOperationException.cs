namespace Microsoft.Rest;

/// <summary>A service refused a call, and its protocol does not say what a refusal looks like.</summary>
public sealed class HttpOperationException : RestException
{
    /// <summary>Makes an exception without a reason.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    public HttpOperationException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    /// <param name="innerException">What led to it.</param>
    public HttpOperationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper? Request { get; set; }

    /// <summary>What was answered: the status, and headers such as <c>Retry-After</c>.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>The answer's body, where it could be understood.</summary>
    public object? Body { get; set; }
}
