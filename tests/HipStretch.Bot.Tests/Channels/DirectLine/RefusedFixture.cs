using System.Web;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>A conversation with something in it, and all kinds of credentials that must not open it.</summary>
public sealed class RefusedFixture : IAsyncLifetime
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 64).Select(n => (byte)n)];

    private readonly TemporaryFolder data = new();
    private readonly Dictionary<string, string?> credentials = [];

    public RefusedFixture() => Server = new TalkingServer(data.Path, new Dictionary<string, string> { ["SigningKey"] = Convert.ToBase64String(Key) });

    internal TalkingServer Server { get; }

    internal DirectLineClient Owner { get; private set; } = null!;

    internal string Conversation { get; private set; } = "";

    internal string? Credential(string kind) => credentials[kind];

    public async ValueTask InitializeAsync()
    {
        var (_, old) = await Server.PageAsync();
        Server.Clock.Advance(TimeSpan.FromMinutes(31));
        var (owner, grant) = await Server.PageAsync();
        (Owner, Conversation) = (owner, grant.ConversationId);
        await owner.OpenAsync();
        await owner.SayAsync(Conversation, "mine");

        var (other, others) = await Server.PageAsync();
        await other.OpenAsync();
        var site = await Server.SiteAsync();
        var named = await site.OpenAsync("""{"user":{"id":"dl_owner"}}""", "/tokens/generate");
        credentials["nothing"] = null;
        credentials["a secret"] = await Server.SecretAsync();
        credentials["another secret"] = new string('0', 64);
        credentials["its own token"] = grant.Token;
        credentials["a token of another conversation"] = others.Token;
        credentials["a token of a conversation that was not started"] = named.Token;
        credentials["an expired token"] = Token(Key, "hipstretch/directline", Conversation, minutes: -1);
        credentials["an expired token of another conversation"] = old.Token;
        credentials["a token of another key"] = Token([.. Key.Reverse()], "hipstretch/directline", Conversation);
        credentials["a token of another issuer"] = Token(Key, "hipstretch/directline", Conversation, issuer: "elsewhere");
        credentials["a token for nothing we have"] = Token(Key, "hipstretch/elsewhere", Conversation);
        credentials["a token without a conversation"] = Token(Key, "hipstretch/directline", conversation: null);
        credentials["a stream's token"] = await StreamAsync(owner, Conversation);
        credentials["a stream's token of another conversation"] = await StreamAsync(other, others.ConversationId);
        credentials["a stream's token of another key"] = Token([.. Key.Reverse()], "hipstretch/directline/stream", Conversation);
        credentials["a stream's token without a conversation"] = Token(Key, "hipstretch/directline/stream", conversation: null);
        credentials["an expired stream's token"] = Token(Key, "hipstretch/directline/stream", Conversation, minutes: -1);
        credentials["a page's resume"] = grant.Resume;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        data.Dispose();
    }

    private static async Task<string> StreamAsync(DirectLineClient client, string conversation) =>
        HttpUtility.ParseQueryString((await client.ComeBackAsync(conversation)).StreamUrl!.Query)["t"]!;

    private string Token(byte[] key, string audience, string? conversation, int minutes = 30, string issuer = "hipstretch")
    {
        var expires = Server.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes);
        var claims = new Dictionary<string, object> { ["jti"] = "one", ["user"] = "dl_owner" };
        if (conversation is not null)
        {
            claims["conv"] = conversation;
        }

        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            IssuedAt = expires.AddHours(-1),
            NotBefore = expires.AddHours(-1),
            Expires = expires,
            Claims = claims,
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256),
        });
    }
}
