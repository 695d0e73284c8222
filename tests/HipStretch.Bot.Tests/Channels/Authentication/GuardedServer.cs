using System.Net;
using System.Text;
using HipStretch.Bot.Conversations;
using HipStretch.Testing.Tokens;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.Authentication;

/// <summary>The program as the app of a tenant, whose channels' tokens, and whose Entra's, come from an issuer of the tests; its bot counts its turns.</summary>
public sealed class GuardedServer : IAsyncLifetime
{
    public const string AppId = "00000000-0000-0000-0000-00000000b0d1";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    private readonly CountingBot bot = new();
    private BotServer server = null!;
    private TokenIssuer issuer = null!;
    private int said;

    /// <summary>How many turns have run.</summary>
    public int Turns => bot.Turns;

    public TokenIssuer Issuer => issuer;

    /// <summary>A good token of a channel.</summary>
    public static TokenDraft Token
    {
        get
        {
            var now = TimeProvider.System.GetUtcNow();
            return new TokenDraft
            {
                Issuer = "https://api.botframework.com",
                Audience = AppId,
                Begins = now,
                Ends = now.AddHours(1),
                Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
                Signing = TokenIssuer.Key.Signing(),
            };
        }
    }

    /// <summary>A good token of Entra, as the Emulator brings it.</summary>
    public static TokenDraft EntraToken => Token.Without("serviceurl").With("ver", "2.0").With("azp", AppId) with
    {
        Issuer = $"https://login.microsoftonline.com/{Tenant}/v2.0",
    };

    /// <summary>A message of a channel, of an id of its own.</summary>
    public JObject Message() => JObject.Parse(Encoding.UTF8.GetString(ActivityJson.Write(new Activity(ActivityTypes.Message)
    {
        Id = $"in-{Interlocked.Increment(ref said)}",
        Text = "hello",
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        DeliveryMode = DeliveryModes.ExpectReplies,
        Conversation = new ConversationAccount(id: "guarded"),
        From = new ChannelAccount("person"),
        Recipient = new ChannelAccount("hipstretch"),
    })));

    /// <summary>Posts a message with a header, or without one.</summary>
    public async Task<HttpResponseMessage> PostAsync(string? header, Action<JObject>? change = null)
    {
        var message = Message();
        change?.Invoke(message);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative))
        {
            Content = new StringContent(message.ToString(), Encoding.UTF8, "application/json"),
        };
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header).ShouldBeTrue();
        }

        return await server.Http.SendAsync(request);
    }

    /// <summary>Posts a message that must be refused, and run no turn.</summary>
    public async Task RefusesAsync(string? header, Action<JObject>? change = null)
    {
        var before = Turns;

        (await Refusal.OfAsync(await PostAsync(header, change))).ShouldBe(HttpStatusCode.Unauthorized, "Unauthorized");

        Turns.ShouldBe(before);
    }

    /// <summary>Posts a message that must be refused, while others may be heard.</summary>
    public async Task RefusesUnwatchedAsync(string? header) =>
        (await Refusal.OfAsync(await PostAsync(header))).ShouldBe(HttpStatusCode.Unauthorized, "Unauthorized");

    public async ValueTask InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        server = new BotServer(services => services.AddSingleton<IBot>(bot), new Dictionary<string, string>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppTenantId"] = Tenant,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromChannelOpenIdMetadataUrl"] = issuer.MetadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = issuer.MetadataUrl,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await issuer.DisposeAsync();
    }

    private sealed class CountingBot : IBot
    {
        private int turns;

        public int Turns => turns;

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref turns);
            return turnContext.SendActivityAsync("heard", cancellationToken: cancellationToken);
        }
    }
}
