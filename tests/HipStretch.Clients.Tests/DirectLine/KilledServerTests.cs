using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Scripts;
using HipStretch.Testing.Processes;

namespace HipStretch.Clients.Tests.DirectLine;

public sealed class KilledServerTests
{
    private const string Person = "dl_surviving";

    /// <summary>The client waits at least three seconds before it connects again. Its server keeps its address through the relay.</summary>
    [NodeFact]
    public async Task A_client_goes_on_at_the_same_step_after_the_server_was_killed()
    {
        await using var bot = await RestartingBot.StartAsync(DirectLineAccess.Configuration);
        await using var relay = new CuttableRelay(await AddressAsync(bot));
        using var access = new DirectLineAccess(relay.Address);
        await using var chat = DirectLineClient.Listening(access.Domain, Person, await access.TokenAsync(Person));
        var patient = new Patient(chat);
        await patient.AwaitGreetingAsync();

        await bot.CrashAsync();
        relay.Server = await AddressAsync(bot);
        await chat.SayAsync("Next");

        (await patient.HearAsync()).Text.ShouldContain("2 of");
        await patient.FinishAsync();
        patient.Heard.Select(message => message.Id).ShouldBe(await access.SaidByBotAsync(chat.Conversation, Person));
    }

    private static async Task<Uri> AddressAsync(RestartingBot bot) => (await bot.RunningAsync()).Http.BaseAddress!;
}
