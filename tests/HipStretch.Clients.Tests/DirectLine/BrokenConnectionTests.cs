using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Scripts;
using HipStretch.Testing.Processes;

namespace HipStretch.Clients.Tests.DirectLine;

/// <summary>The client waits at least three seconds before it connects again, so these take that long.</summary>
public sealed class BrokenConnectionTests : IAsyncLifetime
{
    private const string Person = "dl_broken";

    private RestartingBot? bot;
    private CuttableRelay? relay;
    private DirectLineAccess? access;

    public async ValueTask InitializeAsync()
    {
        bot = await RestartingBot.StartAsync(DirectLineAccess.Configuration);
        relay = new CuttableRelay((await bot.RunningAsync()).Http.BaseAddress!);
        access = new DirectLineAccess(relay.Address);
    }

    [NodeFact]
    public async Task Every_message_arrives_once_and_in_order_when_the_web_socket_is_cut()
    {
        await using var chat = DirectLineClient.Listening(access!.Domain, Person, await access.TokenAsync(Person));
        var patient = new Patient(chat);
        await patient.AwaitGreetingAsync();

        relay!.SwallowFrames();
        await chat.SayAsync("Next");
        await relay.SwallowedAsync();
        relay.CutSockets().ShouldBe(1);
        await chat.SayAsync("Next");

        (await patient.HearAsync()).Text.ShouldContain("2 of");
        (await patient.HearAsync()).Text.ShouldContain("3 of");
        await patient.FinishAsync();
        patient.Heard.Select(message => message.Id).ShouldBe(await access.SaidByBotAsync(chat.Conversation, Person));
    }

    [NodeFact]
    public async Task A_client_goes_on_at_the_same_step_after_the_server_was_killed()
    {
        await using var chat = DirectLineClient.Listening(access!.Domain, Person, await access.TokenAsync(Person));
        var patient = new Patient(chat);
        await patient.AwaitGreetingAsync();

        await bot!.CrashAsync();
        relay!.Server = (await bot.RunningAsync()).Http.BaseAddress!;
        await chat.SayAsync("Next");

        (await patient.HearAsync()).Text.ShouldContain("2 of");
        await patient.FinishAsync();
        patient.Heard.Select(message => message.Id).ShouldBe(await access.SaidByBotAsync(chat.Conversation, Person));
    }

    public async ValueTask DisposeAsync()
    {
        access?.Dispose();
        if (relay is not null)
        {
            await relay.DisposeAsync();
        }

        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }
}
