namespace Microsoft.Rest;

/// <summary>A service took a call, by its status, and the body that followed could not be read. The same call again would do twice
/// what it asks for.</summary>
public sealed class SerializationException : RestException
{
    /// <summary>Makes an exception without a reason.</summary>
    public SerializationException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    public SerializationException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    /// <param name="innerException">What the reader found.</param>
    public SerializationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    /// <param name="content">The body.</param>
    /// <param name="innerException">What the reader found.</param>
    public SerializationException(string? message, string? content, Exception? innerException)
        : base(message, innerException) => Content = content;

    /// <summary>The body; null where it did not arrive whole.</summary>
    public string? Content { get; set; }
}
