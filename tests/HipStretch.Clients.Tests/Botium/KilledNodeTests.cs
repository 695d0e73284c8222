using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.DirectLine;
using HipStretch.Clients.Tests.Nodes;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Botium;

public sealed class KilledNodeTests(SharedPostgres postgres)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Until the dead node is taken for dead a message is refused, and Botium takes it for sent and forgets it, so that its script has to say it again.
    /// It connects again after 3 to 15 seconds.
    /// </summary>
    [NodeFact]
    public async Task A_botium_driver_goes_on_at_the_same_step_at_the_other_node()
    {
        await using var nodes = await NodePair.StartAsync(postgres);
        using var access = new DirectLineAccess(nodes.Address);
        await using var chat = BotiumDriver.Start(access.Domain);
        var patient = new Patient(chat);
        await patient.ComplainAsync();
        await nodes.JoinAsync();

        await nodes.KillFirstAsync();
        await SayUntilTakenAsync(chat, access, "Next");

        (await patient.HearAsync()).Text.ShouldContain("2 of");
        await patient.FinishAsync();
        patient.Heard.Select(message => message.Id).ShouldBe(await access.SaidByBotAsync(chat.Conversation, BotiumDriver.Person));
    }

    /// <summary>What was taken was answered when Botium is told so: the server's log shows it.</summary>
    private static async Task SayUntilTakenAsync(ScriptedChat chat, DirectLineAccess access, string text)
    {
        using var again = new PeriodicTimer(Pause);
        var before = await access.SaidByBotAsync(chat.Conversation, BotiumDriver.Person);
        await chat.SayAsync(text);
        while ((await access.SaidByBotAsync(chat.Conversation, BotiumDriver.Person)).Count == before.Count)
        {
            await again.WaitForNextTickAsync();
            await chat.SayAsync(text);
        }
    }
}
