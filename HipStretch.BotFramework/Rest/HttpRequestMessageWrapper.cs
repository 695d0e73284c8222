namespace Microsoft.Rest;

/// <summary>What an exception keeps of a request. The proof of who called stays out: an exception may end up in a log.</summary>
public sealed class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Keeps a request.</summary>
    /// <param name="httpRequest">The request; it may be disposed afterwards.</param>
    /// <param name="content">Its body; null where it has none.</param>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Headers.Remove("Authorization");
        (Content, Method, RequestUri) = (content, httpRequest.Method, httpRequest.RequestUri);
    }

    /// <summary>What was asked for.</summary>
    public HttpMethod Method { get; }

    /// <summary>Where it was asked; it names a conversation.</summary>
    public Uri? RequestUri { get; }
}
