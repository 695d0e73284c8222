using System.Net;
using HipStretch.Testing;
using HipStretch.Testing.Http;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>What browsers are told where the settings, a token or both name the pages that may call.</summary>
public sealed class TrustedPagesTests : IAsyncDisposable
{
    private const string Clinic = "https://clinic.example";
    private const string Other = "https://other.example";
    private const string Evil = "https://evil.example";
    private const string Secret = "the-secret-of-the-site";

    private readonly TemporaryFolder data = new();
    private readonly TalkingServer server;

    public TrustedPagesTests() => server = new TalkingServer(data.Path, new Dictionary<string, string> { ["Secrets:0"] = Secret });

    [Theory]
    [InlineData("", "", Evil, "*")]
    [InlineData("", Clinic, Clinic, Clinic)]
    [InlineData("", Clinic, Evil, null)]
    [InlineData(Clinic, "", Clinic, Clinic)]
    [InlineData(Clinic, "", Evil, null)]
    [InlineData(Clinic, Clinic, Clinic, Clinic)]
    [InlineData(Clinic, Other, Clinic, null)]
    [InlineData(Clinic, Other, Other, null)]
    public async Task A_page_is_answered_that_the_settings_and_the_token_let_in(string settings, string token, string page, string? answered)
    {
        var trusted = token.Length == 0 ? "" : $"\"{token}\"";
        var grant = await server.Anybody.With(Secret).OpenAsync($$"""{"trustedOrigins":[{{trusted}}]}""", "/tokens/generate");
        if (settings.Length > 0)
        {
            server.Change(("TrustedOrigins:0", settings));
        }

        foreach (var path in (string[])["/tokens/refresh", "/conversations", $"/conversations/{grant.ConversationId}/upload"])
        {
            using var response = await server.Anybody.With(grant.Token).With("Origin", page).PostAsync(path);
            Allowed(response).ShouldBe(answered, path);
        }
    }

    [Theory]
    [InlineData(Clinic, Clinic)]
    [InlineData(Evil, null)]
    [InlineData("null", null)]
    public async Task A_page_that_the_settings_do_not_name_may_not_even_ask(string page, string? answered)
    {
        server.Change(("TrustedOrigins:0", Clinic));
        using var response = await Preflight(page).SendAsync(HttpMethod.Options, "/conversations");

        Allowed(response).ShouldBe(answered);
        response.Headers.Contains("Access-Control-Allow-Headers").ShouldBe(answered is not null);
        response.Headers.Contains("Access-Control-Allow-Methods").ShouldBe(answered is not null);
    }

    [Fact]
    public async Task A_preflight_without_a_token_is_refused_nothing_that_a_token_may_allow()
    {
        using var response = await Preflight(Evil).SendAsync(HttpMethod.Options, "/conversations");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Allowed(response).ShouldBe("*");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        data.Dispose();
    }

    private DirectLineClient Preflight(string page) =>
        server.Anybody.With("Origin", page).With("Access-Control-Request-Method", "POST").With("Access-Control-Request-Headers", "authorization");

    private static string? Allowed(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? string.Join(',', values) : null;
}
