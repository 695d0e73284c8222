using System.Net;
using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Nodes;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Playground;

public sealed class KilledNodeTests(SharedPostgres postgres)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Until the dead node is taken for dead a message is answered with 503. Teams sends it again; the playground notes it in its log panel, shows the
    /// message as sent and forgets it, so that the person has to say it again.
    /// </summary>
    [NodeFact]
    public async Task A_chat_in_Teams_goes_on_at_the_same_step_at_the_other_node()
    {
        await using var nodes = await NodePair.StartAsync(postgres);
        await using var playground = await PlaygroundProcess.StartAsync(new Uri(nodes.Address, "/api/messages"));
        using var exchanges = await Exchanges.OfAsync(playground);
        using var chat = await ApiChat.OpenAsync(playground);
        var patient = new Patient(chat);
        await patient.AwaitGreetingAsync();
        await nodes.JoinAsync();

        await nodes.KillFirstAsync();
        await SayUntilTakenAsync(chat, exchanges, "Next");

        (await patient.HearAsync()).Text.ShouldContain("2 of");
        await chat.SayAsync("Next");
        (await patient.HearAsync()).Text.ShouldContain("3 of");
        await patient.FinishAsync();
        patient.Heard.Select(message => message.Id).ShouldBeUnique();
        patient.Heard.Count(message => message.EndsRoutine).ShouldBe(1);
    }

    private static async Task SayUntilTakenAsync(ApiChat chat, Exchanges exchanges, string text)
    {
        using var again = new PeriodicTimer(Pause);
        await chat.SayAsync(text);
        for (var answer = await exchanges.AnswerToAsync(text); answer != HttpStatusCode.OK; answer = await exchanges.AnswerToAsync(text))
        {
            answer.ShouldBe(HttpStatusCode.ServiceUnavailable);
            await again.WaitForNextTickAsync();
            await chat.SayAsync(text);
        }
    }
}
