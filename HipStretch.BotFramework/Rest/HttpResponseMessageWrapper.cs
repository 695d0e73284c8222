using System.Net;

namespace Microsoft.Rest;

/// <summary>What an exception keeps of an answer.</summary>
public sealed class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Keeps an answer.</summary>
    /// <param name="httpResponse">The answer; it may be disposed afterwards.</param>
    /// <param name="content">Its body; null where it did not arrive whole.</param>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content.Headers);
        (Content, StatusCode, ReasonPhrase) = (content, httpResponse.StatusCode, httpResponse.ReasonPhrase);
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What stood beside the status; HTTP/2 has nothing there.</summary>
    public string? ReasonPhrase { get; }
}
