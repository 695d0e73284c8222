using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using HipStretch.Testing.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class WebChatTokenTests(DirectLineFixture fixture)
{
    private const string Path = "/api/webchat/token";

    private readonly TalkingServer server = fixture.Server;

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"resume":null}""")]
    [InlineData("""{"resume":""}""")]
    [InlineData("""{"resume":5}""")]
    public async Task Our_page_gets_a_conversation_for_the_asking(string? body)
    {
        using var response = await server.Anybody.PostAsync(Path, body);
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Properties().Select(property => property.Name).ShouldBe(["conversationId", "token", "expires_in", "userId", "resume"], ignoreOrder: true);
        ((int)answer["expires_in"]!).ShouldBe(1800);
        ((string)answer["userId"]!).ShouldStartWith("dl_");
        new JsonWebToken((string)answer["token"]!).GetClaim("user").Value.ShouldBe((string)answer["userId"]!);
        Base64Url.DecodeFromChars((string)answer["resume"]!).Length.ShouldBe(32);
        (await server.Anybody.With((string)answer["token"]!).OpenAsync()).ConversationId.ShouldBe((string)answer["conversationId"]!);
    }

    [Fact]
    public async Task A_page_takes_up_its_conversation_and_each_value_works_once()
    {
        var first = await server.Anybody.OpenAsync(path: Path);
        var second = await ResumeAsync(first.Resume);
        var third = await ResumeAsync(second.Resume);

        (second.ConversationId, second.UserId).ShouldBe((first.ConversationId, first.UserId));
        (third.ConversationId, third.UserId).ShouldBe((first.ConversationId, first.UserId));
        new[] { first.Resume, second.Resume, third.Resume }.Distinct().Count().ShouldBe(3);

        foreach (var old in (string?[])[first.Resume, second.Resume, first.Resume])
        {
            var stranger = await ResumeAsync(old);
            stranger.ConversationId.ShouldNotBe(first.ConversationId);
            stranger.UserId.ShouldNotBe(first.UserId);
        }

        (await ResumeAsync(third.Resume)).ConversationId.ShouldBe(first.ConversationId);
    }

    [Fact]
    public async Task A_value_that_is_shown_ten_times_at_once_opens_its_conversation_once()
    {
        var first = await server.Anybody.OpenAsync(path: Path);
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ResumeAsync(first.Resume)));

        answers.Count(answer => answer.ConversationId == first.ConversationId).ShouldBe(1);
    }

    [Fact]
    public async Task What_others_can_know_of_a_conversation_opens_nothing_of_it()
    {
        var theirs = await server.Anybody.OpenAsync(path: Path);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(theirs.Resume!));
        string[] guesses =
        [
            theirs.UserId!, theirs.ConversationId, theirs.Token, Base64Url.EncodeToString(hash), Convert.ToHexString(hash),
            theirs.Resume!.ToUpperInvariant(), $"{theirs.Resume}=", $" {theirs.Resume}", "' OR 1=1; --",
        ];

        foreach (var guess in guesses)
        {
            var answer = await ResumeAsync(guess);
            answer.ConversationId.ShouldNotBe(theirs.ConversationId);
            answer.UserId.ShouldNotBe(theirs.UserId);
        }

        (await ResumeAsync(theirs.Resume)).ConversationId.ShouldBe(theirs.ConversationId);
    }

    [Fact]
    public async Task The_database_does_not_hold_what_opens_a_conversation()
    {
        var grant = await server.Anybody.OpenAsync(path: Path);
        var bytes = DatabaseBytes();

        Holds(bytes, SHA256.HashData(Encoding.UTF8.GetBytes(grant.Resume!))).ShouldBeTrue("else this test looks in the wrong place");
        Holds(bytes, Encoding.UTF8.GetBytes(grant.Resume!)).ShouldBeFalse();
        Holds(bytes, Base64Url.DecodeFromChars(grant.Resume)).ShouldBeFalse();
        Holds(bytes, Encoding.UTF8.GetBytes(grant.Token)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("http://localhost")]
    [InlineData("null")]
    [InlineData("nonsense")]
    [InlineData("foo:bar")]
    [InlineData("http://evil.example, http://localhost")]
    public async Task Other_sites_get_nothing_here(string origin)
    {
        var answer = await Refusal.OfAsync(await server.Anybody.With("Origin", origin).PostAsync(Path));

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Our_own_page_may_say_where_it_is_from()
    {
        using var direct = await server.Anybody.With("Origin", server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority)).PostAsync(Path);
        direct.StatusCode.ShouldBe(HttpStatusCode.OK);

        var proxied = server.Anybody.With("X-Forwarded-Proto", "https").With("X-Forwarded-Host", "chat.example");
        using var same = await proxied.With("Origin", "https://chat.example").PostAsync(Path);
        same.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Refusal.OfAsync(await proxied.With("Origin", "https://evil.example").PostAsync(Path))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("localhost:99999")]
    [InlineData("a_b")]
    [InlineData("[::1]")]
    public async Task An_odd_host_is_no_error_of_ours(string host)
    {
        using var response = await server.Anybody.With("Host", host).With("Origin", "https://evil.example").PostAsync(Path);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("resume=x")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"resume\":1e}")]
    public async Task What_is_no_object_is_refused(string body) =>
        (await Refusal.OfAsync(await server.Anybody.PostAsync(Path, body))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");

    [Theory]
    [InlineData(4096, HttpStatusCode.OK)]
    [InlineData(4097, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_has_4_KiB_at_most(int bytes, HttpStatusCode expected)
    {
        using var response = await server.Anybody.PostAsync(Path, "{}".PadLeft(bytes));

        response.StatusCode.ShouldBe(expected);
    }

    private Task<DirectLineGrant> ResumeAsync(string? resume) => server.Anybody.OpenAsync(new JObject { ["resume"] = resume }.ToString(), Path);

    private byte[] DatabaseBytes()
    {
        using var all = new MemoryStream();
        foreach (var file in Directory.EnumerateFiles(server.DataDirectory))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            stream.CopyTo(all);
        }

        return all.ToArray();
    }

    private static bool Holds(byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part) >= 0;
}
