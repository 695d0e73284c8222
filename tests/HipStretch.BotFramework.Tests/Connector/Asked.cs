using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Connector;

/// <summary>What a channel was asked.</summary>
internal sealed record Asked(string Line, string? ContentType, string Body, HttpRequestHeaders Headers)
{
    public JObject Json => JObject.Parse(Body);

    public static async Task<Asked> OfAsync(HttpRequestMessage request) => new(
        $"{request.Method} {request.RequestUri!.AbsoluteUri}",
        request.Content?.Headers.ContentType?.ToString(),
        request.Content is { } content ? await content.ReadAsStringAsync() : string.Empty,
        request.Headers);
}
