namespace Microsoft.Rest;

/// <summary>A call to a service did not go as it should; the cases are <see cref="HttpOperationException"/>,
/// <see cref="SerializationException"/>, <see cref="ValidationException"/> and
/// <see cref="Microsoft.Bot.Schema.ErrorResponseException"/>.</summary>
public class RestException : Exception
{
    /// <summary>Makes an exception without a reason.</summary>
    public RestException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log: it quotes nothing that was sent or answered.</param>
    public RestException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log: it quotes nothing that was sent or answered.</param>
    /// <param name="innerException">What led to it.</param>
    public RestException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
