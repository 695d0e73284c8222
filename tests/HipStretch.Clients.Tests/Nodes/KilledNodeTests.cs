using HipStretch.Clients.Tests.Botium;
using HipStretch.Clients.Tests.Page;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Nodes;

/// <summary>For some seconds nobody knows that the dead node is dead, and what is said to a conversation that lived there is refused.</summary>
public sealed class KilledNodeTests(KilledNode node) : IClassFixture<KilledNode>
{
    /// <summary>The client waits at least three seconds before it connects again. A message that is refused its host sends again.</summary>
    [NodeFact]
    public async Task A_client_with_a_web_socket_goes_on_at_the_same_step_at_the_other_node()
    {
        await node.HappenedAsync();
        await node.Listening.Chat.SayUntilTakenAsync("Next");

        (await node.Listening.Patient.HearAsync()).Text.ShouldContain("2 of");
        await node.Listening.Patient.FinishAsync();
        node.Listening.Heard.ShouldBe(await node.Server.SaidByBotAsync(node.Listening.Chat.Conversation, KilledNode.AtSocket));
    }

    /// <summary>A message that is refused its host sends again.</summary>
    [NodeFact]
    public async Task A_client_that_polls_goes_on_at_the_same_step_at_the_other_node()
    {
        await node.HappenedAsync();
        await node.Polling.Chat.SayUntilTakenAsync("Next");

        (await node.Polling.Patient.HearAsync()).Text.ShouldContain("2 of");
        await node.Polling.Chat.SayAsync("Next");
        (await node.Polling.Patient.HearAsync()).Text.ShouldContain("3 of");
        node.Polling.Heard.ShouldBe(await node.Server.SaidByBotAsync(node.Polling.Chat.Conversation, KilledNode.AtPolls));
    }

    /// <summary>A message that is refused Botium takes for sent, so that its script has to say it again. It connects again after 3 to 15 seconds.</summary>
    [NodeFact]
    public async Task A_botium_driver_goes_on_at_the_same_step_at_the_other_node()
    {
        await node.HappenedAsync();
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        for (var said = node.Botium.Heard.Count; said == node.Botium.Heard.Count; said = await SaidToBotiumAsync())
        {
            await again.WaitForNextTickAsync();
            await node.Botium.Chat.SayAsync("Next");
        }

        (await node.Botium.Patient.HearAsync()).Text.ShouldContain("2 of");
        await node.Botium.Patient.FinishAsync();
        node.Botium.Heard.ShouldBe(await node.Server.SaidByBotAsync(node.Botium.Chat.Conversation, BotiumDriver.Person));

        async Task<int> SaidToBotiumAsync() => (await node.Server.SaidByBotAsync(node.Botium.Chat.Conversation, BotiumDriver.Person)).Count;
    }

    /// <summary>A message that is answered with 503 Teams sends again. The playground shows it as sent and forgets it, so that the person has to say it again.</summary>
    [NodeFact]
    public async Task A_chat_in_Teams_goes_on_at_the_same_step_at_the_other_node()
    {
        await node.HappenedAsync();
        await node.Teams.SayUntilTakenAsync("Next");

        (await node.Teams.Patient.HearAsync()).Text.ShouldContain("2 of");
        await node.Teams.Chat.SayAsync("Next");
        (await node.Teams.Patient.HearAsync()).Text.ShouldContain("3 of");
        await node.Teams.Patient.FinishAsync();
        node.Teams.Patient.Heard.Count(message => message.EndsRoutine).ShouldBe(1);
    }

    /// <summary>It says what was refused again by itself; nobody touches the reload button.</summary>
    [PageFact]
    public async Task Our_page_goes_on_at_the_same_step_at_the_other_node_and_nothing_is_said_twice()
    {
        await node.HappenedAsync();
        var (_, chat, person) = node.Page;
        var before = await chat.SaidByPersonAsync();

        Place.SecondStep(await person.SayAndReachAsync("Next", Place.Anything)).ShouldBeTrue();
        (await chat.SaidByPersonAsync()).ShouldBe([.. before, "next"]);
        await person.SayAndReachAsync("Next", Place.ClosingQuestion);

        person.Heard.Count(Place.Greeting).ShouldBe(1);
        await chat.ShouldShowAsync(person.Heard);
    }
}
