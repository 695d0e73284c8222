using System.Net.Http.Headers;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.Connector;

/// <summary>A new token for every call.</summary>
internal sealed class Pass : ServiceClientCredentials
{
    private int _calls;

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"token{++_calls}");
        return Task.CompletedTask;
    }
}
