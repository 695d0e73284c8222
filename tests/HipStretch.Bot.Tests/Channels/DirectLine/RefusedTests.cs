using System.Net;
using System.Text;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Every endpoint, with every credential that is none there.</summary>
public sealed class RefusedTests(RefusedFixture fixture) : IClassFixture<RefusedFixture>
{
    private const string Refresh = "POST /tokens/refresh";
    private const string Generate = "POST /tokens/generate";
    private const string Start = "POST /conversations";
    private const string Socket = "GET /conversations/{id}/stream";

    private static readonly string[] InConversation =
        ["GET /conversations/{id}", "GET /conversations/{id}/activities", "POST /conversations/{id}/activities", "POST /conversations/{id}/upload"];

    private static readonly string[] Calls = [Refresh, Generate, Start, .. InConversation];

    private static readonly (string Credential, HttpStatusCode Status, string Code, string[] Endpoints)[] Rules =
    [
        ("nothing", HttpStatusCode.Unauthorized, "Unauthorized", Calls),
        ("nothing", HttpStatusCode.Forbidden, "BadArgument", [Socket]),
        ("a secret", HttpStatusCode.BadRequest, "BadArgument", [Refresh]),
        ("a secret", HttpStatusCode.Forbidden, "BadArgument", [Socket]),
        ("another secret", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("its own token", HttpStatusCode.Forbidden, "BadArgument", [Generate, Socket]),
        ("a token of another conversation", HttpStatusCode.Forbidden, "BadArgument", [Generate, .. InConversation, Socket]),
        ("a token of a conversation that was not started", HttpStatusCode.Forbidden, "BadArgument", [Generate, .. InConversation, Socket]),
        ("an expired token", HttpStatusCode.Forbidden, "TokenExpired", [.. Calls, Socket]),
        ("an expired token of another conversation", HttpStatusCode.Forbidden, "TokenExpired", Calls),
        ("a token of another key", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("a token of another issuer", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("a token for nothing we have", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("a token without a conversation", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("a stream's token", HttpStatusCode.Forbidden, "BadArgument", Calls),
        ("a stream's token of another conversation", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("a stream's token of another key", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("a stream's token without a conversation", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
        ("an expired stream's token", HttpStatusCode.Forbidden, "TokenExpired", [Socket]),
        ("a page's resume", HttpStatusCode.Forbidden, "BadArgument", [.. Calls, Socket]),
    ];

    public static TheoryData<string, string, HttpStatusCode, string> Attempts
    {
        get
        {
            var attempts = new TheoryData<string, string, HttpStatusCode, string>();
            foreach (var (credential, status, code, endpoints) in Rules)
            {
                foreach (var endpoint in endpoints)
                {
                    attempts.Add(credential, endpoint, status, code);
                }
            }

            return attempts;
        }
    }

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task What_a_credential_does_not_open_is_refused_and_nothing_is_written(string credential, string endpoint, HttpStatusCode status, string code)
    {
        var server = fixture.Server;
        var (method, path) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1].Replace("{id}", fixture.Conversation, StringComparison.Ordinal));
        var shown = fixture.Credential(credential);
        var before = ActivityLog.Of(server.DataDirectory, fixture.Conversation);
        before.ShouldNotBeEmpty();

        using var content = method == "POST"
            ? new StringContent("""{"type":"message","text":"smuggled","from":{"id":"dl_owner"},"user":{"id":"dl_owner"}}""", Encoding.UTF8, "application/json")
            : null;
        var response = endpoint == Socket
            ? await server.Anybody.GetAsync($"{path}?watermark=0{(shown is null ? "" : $"&t={Uri.EscapeDataString(shown)}")}")
            : await server.Anybody.With(shown).SendAsync(HttpMethod.Parse(method), path, content);

        (await Refusal.OfAsync(response)).ShouldBe(status, code);
        ActivityLog.Of(server.DataDirectory, fixture.Conversation).ShouldBe(before);
        (await fixture.Owner.FetchAsync(fixture.Conversation)).Texts.ShouldBe(["welcome user+bot", "mine", "echo mine"]);
    }

    public static TheoryData<string, HttpStatusCode> Handshakes =>
        new(Rules.Where(rule => rule.Endpoints.Contains(Socket)).Select(rule => (rule.Credential, rule.Status)));

    [Theory]
    [MemberData(nameof(Handshakes))]
    public async Task A_handshake_with_what_opens_no_socket_is_refused(string credential, HttpStatusCode status)
    {
        var shown = fixture.Credential(credential) is { } token ? $"?t={Uri.EscapeDataString(token)}" : "";
        var address = $"ws://{fixture.Server.Http.BaseAddress!.Authority}/v3/directline/conversations/{fixture.Conversation}/stream{shown}";

        (await DirectLineSocket.TryAsync(new Uri(address))).ShouldBe(status);
    }

    [Theory]
    [InlineData("a token of another conversation")]
    [InlineData("a token of a conversation that was not started")]
    public async Task What_a_token_of_another_opens_is_its_own(string credential)
    {
        var client = fixture.Server.Anybody.With(fixture.Credential(credential));

        (await client.OpenAsync(path: "/tokens/refresh")).ConversationId.ShouldNotBe(fixture.Conversation);
        (await client.OpenAsync($$"""{"conversationId":"{{fixture.Conversation}}"}""", "/tokens/refresh")).ConversationId.ShouldNotBe(fixture.Conversation);
    }
}
