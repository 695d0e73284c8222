using System.Net;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>A server behind a proxy that takes little, and counts it by a clock of the test's.</summary>
internal sealed class LimitedServer : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Limits:Activities"] = "2",
        ["Limits:Typing"] = "1",
        ["Limits:Calls"] = "3",
        ["Limits:Tokens"] = "2",
        ["Limits:AddressTokens"] = "4",
        ["Limits:AddressCalls"] = "10",
        ["Proxies:0"] = "127.0.0.0/8",
        ["Proxies:1"] = "::1",
    };

    private readonly TemporaryFolder data = new();

    public LimitedServer() => Server = new TalkingServer(data.Path, Settings, services => services.AddSingleton(new CallBudgets(Clock)));

    public TalkingServer Server { get; }

    /// <summary>The clock that budgets fill up by.</summary>
    public FakeTimeProvider Clock { get; } = new();

    public static JObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    public static async Task ShouldBeTooMuchAsync(HttpResponseMessage response, int seconds)
    {
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(seconds));
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await Refusal.OfAsync(response)).ShouldBe(HttpStatusCode.TooManyRequests, "TooManyRequests");
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        data.Dispose();
    }
}
