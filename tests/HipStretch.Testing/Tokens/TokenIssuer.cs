using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HipStretch.Testing.Tokens;

/// <summary>An issuer of tokens on the loopback, with metadata and keys of its own, as the channels' and Entra's are.</summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private IReadOnlyList<IssuerKey> listed = [];
    private int readings;

    private TokenIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/metadata", () => IsDown ? Results.StatusCode(500) : Results.Json(new { issuer = "unused", jwks_uri = $"{app.Urls.Single()}/keys" }));
        app.MapGet("/keys", AnswerKeys);
    }

    /// <summary>The key that it signs with; endorsed for Teams and for the channel <c>test</c>. All issuers of a run share it: a pair takes long to make.</summary>
    public static IssuerKey Key { get; } = new("first", "msteams", "test");

    /// <summary>Where its metadata is.</summary>
    public string MetadataUrl => $"{app.Urls.Single()}/metadata";

    /// <summary>How often its keys were read.</summary>
    public int Readings => readings;

    /// <summary>Whether it answers with 500 only.</summary>
    public bool IsDown { get; set; }

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer.Lists(Key);
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>Has it list these keys from now on, and no other.</summary>
    public void Lists(params IReadOnlyList<IssuerKey> keys) => Volatile.Write(ref listed, keys);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult AnswerKeys()
    {
        Interlocked.Increment(ref readings);
        return Results.Text(JsonSerializer.Serialize(new { keys = Volatile.Read(ref listed).Select(key => key.Listed()) }), "application/json");
    }
}
