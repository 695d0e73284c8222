using System.Net;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Ends the handling of an invoke with an answer other than a good one.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object? _body;

        /// <summary>Answers 500.</summary>
        public InvokeResponseException()
        {
        }

        /// <summary>Answers 500.</summary>
        /// <param name="message">Why, for the log.</param>
        public InvokeResponseException(string message)
            : base(message)
        {
        }

        /// <summary>Answers 500.</summary>
        /// <param name="message">Why, for the log.</param>
        /// <param name="innerException">What went wrong before.</param>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        /// <summary>Answers with a status.</summary>
        /// <param name="statusCode">The HTTP status.</param>
        /// <param name="body">The body.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
            : base($"The invoke is answered {(int)statusCode}.")
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>The answer.</summary>
        /// <returns>The status and the body that the exception was made with.</returns>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
