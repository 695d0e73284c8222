using System.Collections.Concurrent;
using HipStretch.Clients.Tests.Botium;
using HipStretch.Clients.Tests.DirectLine;
using HipStretch.Clients.Tests.Page;
using HipStretch.Testing.Http;
using DirectLineClient = HipStretch.Clients.Tests.DirectLine.DirectLineClient;

namespace HipStretch.Clients.Tests.Nodes;

/// <summary>One of each client in the middle of a pose, whose node is killed once; another is there at the same address.</summary>
public sealed class KilledNode : IAsyncDisposable
{
    /// <summary>The person at the client with a web socket.</summary>
    public const string AtSocket = "dl_between_nodes";

    /// <summary>The person at the client that polls.</summary>
    public const string AtPolls = "polling_nodes";

    private readonly ConcurrentStack<IAsyncDisposable> begun = [];
    private readonly SharedPostgres postgres;
    private readonly PageBrowser browser;
    private readonly Lazy<Task> happened;
    private DirectLineAccess? server;
    private ScriptedTalk? listening;
    private ScriptedTalk? polling;
    private ScriptedTalk? botium;
    private TeamsTalk? teams;
    private PageTalk? page;

    public KilledNode(SharedPostgres postgres, PageBrowser browser)
    {
        (this.postgres, this.browser) = (postgres, browser);
        happened = new(HappenAsync);
    }

    /// <summary>Direct Line beside the clients.</summary>
    internal DirectLineAccess Server => server!;

    /// <summary>directlinejs with a web socket.</summary>
    internal ScriptedTalk Listening => listening!;

    /// <summary>directlinejs that polls.</summary>
    internal ScriptedTalk Polling => polling!;

    /// <summary>Botium.</summary>
    internal ScriptedTalk Botium => botium!;

    /// <summary>The playground.</summary>
    internal TeamsTalk Teams => teams!;

    /// <summary>Our page.</summary>
    internal PageTalk Page => page!;

    /// <summary>Returns when it is killed; a test that asks for it where a server is missing is skipped.</summary>
    public Task HappenedAsync() => happened.Value;

    public async ValueTask DisposeAsync()
    {
        while (begun.TryPop(out var part))
        {
            await part.DisposeAsync();
        }

        server?.Dispose();
    }

    private async Task HappenAsync()
    {
        var nodes = await BeginAsync(NodePair.StartAsync(postgres));
        server = new DirectLineAccess(nodes.Address);
        var told = await TellAsync(server);
        await Task.WhenAll(ListenAsync(server), DriveBotiumAsync(server), ChatInTeamsAsync(nodes.Address), OpenPageAsync(nodes.Address));
        await nodes.JoinAsync();

        // A client that polls gives up for ever at a poll that is cut off: this one has just polled, and pauses.
        polling = await BeginAsync(ScriptedTalk.CatchUpAsync(
            DirectLineClient.PollingAgain(server.Domain, AtPolls, told), (await server.SaidByBotAsync(told, AtPolls)).Count));
        await nodes.KillFirstAsync();
    }

    private async Task ListenAsync(DirectLineAccess access)
    {
        var chat = DirectLineClient.Listening(access.Domain, AtSocket, await access.TokenAsync(AtSocket));
        listening = await BeginAsync(ScriptedTalk.BeginAsync(chat, isGreeted: true));
    }

    private async Task DriveBotiumAsync(DirectLineAccess access) =>
        botium = await BeginAsync(ScriptedTalk.BeginAsync(BotiumDriver.Start(access.Domain), isGreeted: false));

    private async Task ChatInTeamsAsync(Uri address) => teams = await BeginAsync(TeamsTalk.BeginAsync(address));

    private async Task OpenPageAsync(Uri address) => page = BuiltPage.CanBeShown ? await BeginAsync(PageTalk.BeginAsync(browser, address)) : null;

    /// <summary>Comes to the first step without a client.</summary>
    private static async Task<string> TellAsync(DirectLineAccess access)
    {
        var (conversation, _) = await access.OpenAsync(AtPolls);
        foreach (var text in Journey.ToFirstStep)
        {
            await access.SayAsync(conversation, AtPolls, text);
        }

        return conversation;
    }

    private async Task<T> BeginAsync<T>(Task<T> beginning)
        where T : IAsyncDisposable
    {
        var part = await beginning;
        begun.Push(part);
        return part;
    }
}
