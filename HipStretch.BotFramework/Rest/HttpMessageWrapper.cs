using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What an exception keeps of an HTTP message, which is itself gone by then.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>The body as text; null where there was none, or it did not arrive whole. It may be what a person said: not for a
    /// log.</summary>
    public string? Content { get; set; }

    /// <summary>The headers, those of the body among them. Upper and lower case are the same.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps headers.</summary>
    /// <param name="headers">The headers; null where there are none.</param>
    protected void CopyHeaders(HttpHeaders? headers)
    {
        foreach (var (name, values) in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            Headers[name] = [.. values];
    }
}
