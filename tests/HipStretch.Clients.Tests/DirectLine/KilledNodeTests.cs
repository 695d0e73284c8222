using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Nodes;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.DirectLine;

/// <summary>A message is refused for the seconds that it takes until the dead node is taken for dead; the script that hosts the client sends it again.</summary>
public sealed class KilledNodeTests(SharedPostgres postgres)
{
    /// <summary>The client waits at least three seconds before it connects again.</summary>
    [NodeFact]
    public async Task A_client_with_a_web_socket_goes_on_at_the_same_step_at_the_other_node()
    {
        const string Person = "dl_between_nodes";
        await using var nodes = await NodePair.StartAsync(postgres);
        using var access = new DirectLineAccess(nodes.Address);
        await using var chat = DirectLineClient.Listening(access.Domain, Person, await access.TokenAsync(Person));
        var patient = new Patient(chat);
        await patient.AwaitGreetingAsync();

        await GoOnAsync(nodes, chat, patient);

        patient.Heard.Select(message => message.Id).ShouldBe(await access.SaidByBotAsync(chat.Conversation, Person));
    }

    /// <summary>The node dies between two polls: the client never polls again after one that was cut off.</summary>
    [NodeFact]
    public async Task A_client_that_polls_goes_on_at_the_same_step_at_the_other_node()
    {
        const string Person = "polling_nodes";
        await using var nodes = await NodePair.StartAsync(postgres);
        using var access = new DirectLineAccess(nodes.Address);
        await using var chat = DirectLineClient.Polling(access.Domain, Person, pause: 500);
        var patient = new Patient(chat);
        await patient.ComplainAsync();

        await GoOnAsync(nodes, chat, patient);

        patient.Heard.Select(message => message.Id).ShouldBe(await access.SaidByBotAsync(chat.Conversation, Person));
    }

    private static async Task GoOnAsync(NodePair nodes, ScriptedChat chat, Patient patient)
    {
        await nodes.JoinAsync();
        await chat.SayAsync("Next");
        (await patient.HearAsync()).Text.ShouldContain("2 of");

        await nodes.KillFirstAsync();
        await chat.SayUntilTakenAsync("Next");

        (await patient.HearAsync()).Text.ShouldContain("3 of");
        await patient.FinishAsync();
    }
}
