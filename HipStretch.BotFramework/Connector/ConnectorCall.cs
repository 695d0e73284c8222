using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

// One call: what is asked for, below which address, and which headers its caller adds.
internal sealed record ConnectorCall(HttpMethod Method, string Path, Dictionary<string, List<string>>? CustomHeaders)
{
    private static readonly ProductInfoHeaderValue Product = new("HipStretch", typeof(ConnectorCall).Assembly.GetName().Version?.ToString());

    public ReadOnlyMemory<byte>? Json { get; init; }

    public string? Text => Json is { } json ? Encoding.UTF8.GetString(json.Span) : null;

    public Refusal Refused { get; init; } = Refusals.Documented;

    public HttpRequestMessage ToRequest(Uri serviceUrl)
    {
        var request = new HttpRequestMessage(Method, ServiceAddress.Of(serviceUrl, Path));
        if (Json is { } json)
            request.Content = new ReadOnlyMemoryContent(json)
            {
                Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json, "utf-8") },
            };
        foreach (var (name, values) in CustomHeaders ?? [])
            Add(request, name, values);
        if (request.Headers.UserAgent.Count == 0)
            request.Headers.UserAgent.Add(Product);
        return request;
    }

    private static void Add(HttpRequestMessage request, string name, List<string> values)
    {
        if (request.Headers.TryAddWithoutValidation(name, values))
            return;
        request.Content?.Headers.Remove(name);
        if (request.Content?.Headers.TryAddWithoutValidation(name, values) is not true)
            throw new ValidationException(ValidationRules.Pattern, "customHeaders", name);
    }
}
