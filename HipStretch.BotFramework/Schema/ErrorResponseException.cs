using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call.</summary>
public sealed class ErrorResponseException : RestException
{
    /// <summary>Makes an exception without a reason.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    public ErrorResponseException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    /// <param name="innerException">What led to it.</param>
    public ErrorResponseException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper? Request { get; set; }

    /// <summary>What was answered: the status, and headers such as <c>Retry-After</c>.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>Why; null where the body was not the protocol's.</summary>
    public ErrorResponse? Body { get; set; }
}
