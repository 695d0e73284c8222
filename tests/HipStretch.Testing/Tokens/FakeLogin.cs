using System.Net;
using System.Text;

namespace HipStretch.Testing.Tokens;

/// <summary>Entra as a bot sees it that asks for tokens. Calls to other hosts go on to where they lead.</summary>
public sealed class FakeLogin : DelegatingHandler
{
    private const string Host = "login.microsoftonline.com";
    private const string Platform = "169.254.169.254";

    private readonly Queue<string> refusals = [];
    private int given;

    /// <summary>What it was asked for: the address, and the form.</summary>
    public List<(Uri Address, string Form)> Asked { get; } = [];

    /// <summary>Has it refuse the next request, with an error of OAuth such as <c>invalid_client</c>.</summary>
    public void Refuse(string error) => refusals.Enqueue(error);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.Host is not (Host or Platform))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (request.RequestUri.AbsolutePath.Contains("discovery", StringComparison.Ordinal))
        {
            return Answer(HttpStatusCode.OK, $$"""{"tenant_discovery_endpoint":"https://{{Host}}/common/v2.0/.well-known/openid-configuration","api-version":"1.1","metadata":[]}""");
        }

        Asked.Add((request.RequestUri, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        return refusals.TryDequeue(out var error)
            ? Answer(HttpStatusCode.Unauthorized, $$"""{"error":"{{error}}","error_description":"no"}""")
            : Answer(HttpStatusCode.OK, Token());
    }

    private string Token()
    {
        var number = Interlocked.Increment(ref given);
        var ends = TimeProvider.System.GetUtcNow().AddDays(1).ToUnixTimeSeconds();
        return $$"""{"token_type":"Bearer","expires_in":"86400","expires_on":"{{ends}}","resource":"r","access_token":"token-{{number}}"}""";
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) => new(status)
    {
        Content = new StringContent(json, Encoding.UTF8, "application/json"),
    };
}
