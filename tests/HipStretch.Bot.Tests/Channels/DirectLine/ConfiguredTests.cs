using System.Net;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

public sealed class ConfiguredTests : IAsyncDisposable
{
    private const string First = "first-secret-of-the-site";
    private const string Second = "second-secret-of-the-site";

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Secrets:0"] = First,
        ["Secrets:1"] = Second,
        ["SigningKey"] = Convert.ToBase64String(new byte[32]),
        ["TrustedOrigins:0"] = "https://clinic.example",
        ["TrustedOrigins:1"] = "https://other.example:8443",
    };

    private readonly TemporaryFolder data = new();
    private readonly TalkingServer server;

    public ConfiguredTests() => server = new TalkingServer(data.Path, Settings);

    [Fact]
    public async Task Settings_say_which_secrets_and_which_pages_are_let_in()
    {
        foreach (var secret in (string[])[First, Second])
        {
            using var response = await server.Anybody.With(secret).PostAsync("/tokens/generate");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        foreach (var secret in (string[])[First[..^1], First.ToUpperInvariant(), First + Second, await server.SecretAsync()])
        {
            (await Refusal.OfAsync(await server.Anybody.With(secret).PostAsync("/tokens/generate"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
        }

        foreach (var (origin, allowed) in ((string, string?)[])[
            ("https://clinic.example", "https://clinic.example"), ("https://other.example:8443", "https://other.example:8443"),
            ("https://other.example", null), ("https://evil.example", null), ("http://clinic.example", null)])
        {
            using var response = await server.Anybody.With(First).With("Origin", origin).PostAsync("/tokens/generate");
            (response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? string.Join(',', values) : null).ShouldBe(allowed);
        }
    }

    [Fact]
    public async Task A_key_of_the_settings_is_good_for_every_installation_that_has_it()
    {
        using var elsewhere = new TemporaryFolder();
        await using var other = new TalkingServer(elsewhere.Path, Settings);
        var (_, grant) = await server.PageAsync();

        (await other.Anybody.With(grant.Token).FetchAsync(grant.ConversationId)).Activities.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        data.Dispose();
    }
}
