using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.DirectLine;

public sealed class DirectLineTests(SharedServer server)
{
    [NodeFact]
    public async Task A_client_that_polls_is_coached_to_the_end()
    {
        await using var chat = DirectLineClient.Polling(server.DirectLine.Domain, "polling");
        var patient = new Patient(chat);

        await patient.ComplainAsync();
        await patient.FinishAsync();

        patient.Heard.Select(message => message.Id).ShouldBe(await server.DirectLine.SaidByBotAsync(chat.Conversation, "polling"));
        patient.Heard[^2].State.ShouldBe("finished");
    }

    [NodeFact]
    public async Task A_client_with_a_web_socket_and_a_token_is_greeted_and_coached_to_the_end()
    {
        var token = await server.DirectLine.TokenAsync("dl_listening");
        await using var chat = DirectLineClient.Listening(server.DirectLine.Domain, "dl_listening", token);
        var patient = new Patient(chat);

        await patient.AwaitGreetingAsync();
        await patient.FinishAsync();

        patient.Heard.Select(message => message.Id).ShouldBe(await server.DirectLine.SaidByBotAsync(chat.Conversation, "dl_listening"));
        patient.Heard[^2].State.ShouldBe("finished");
    }

    /// <summary>The client waits at least three seconds before it connects again.</summary>
    [NodeFact]
    public async Task Every_message_arrives_once_and_in_order_when_the_web_socket_is_cut()
    {
        await using var relay = new CuttableRelay(server.Address);
        using var access = new DirectLineAccess(relay.Address);
        await using var chat = DirectLineClient.Listening(access.Domain, "dl_cut", await access.TokenAsync("dl_cut"));
        var patient = new Patient(chat);
        await patient.AwaitGreetingAsync();

        relay.SwallowFrames();
        await chat.SayAsync("Next");
        await relay.SwallowedAsync();
        relay.CutSockets().ShouldBe(1);
        await chat.SayAsync("Next");

        (await patient.HearAsync()).Text.ShouldContain("2 of");
        (await patient.HearAsync()).Text.ShouldContain("3 of");
        await patient.FinishAsync();
        patient.Heard.Select(message => message.Id).ShouldBe(await access.SaidByBotAsync(chat.Conversation, "dl_cut"));
    }

    /// <summary>The client takes the activities of a frame one a tick, and those of the next frame in between.</summary>
    [NodeFact]
    public async Task A_client_that_comes_back_to_a_long_conversation_hears_all_of_it_in_order()
    {
        var (conversation, token) = await server.DirectLine.OpenAsync("dl_returning");
        for (var turn = 0; turn < 60; turn++)
        {
            await server.DirectLine.SayAsync(conversation, "dl_returning", "heat or ice?");
        }

        var said = await server.DirectLine.SaidByBotAsync(conversation, "dl_returning");
        await using var chat = DirectLineClient.Returning(server.DirectLine.Domain, "dl_returning", token, conversation);
        var heard = new List<string>();
        while (heard.Count < said.Count)
        {
            heard.Add((await chat.HearAsync()).Id);
        }

        heard.ShouldBe(said);
    }
}
