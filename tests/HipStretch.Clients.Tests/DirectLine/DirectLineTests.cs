using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.DirectLine;

public sealed class DirectLineTests(DirectLineServer server) : IClassFixture<DirectLineServer>
{
    [NodeFact]
    public async Task A_client_that_polls_is_coached_to_the_end()
    {
        await using var chat = DirectLineClient.Polling(server.Access.Domain, "polling");
        var patient = new Patient(chat);

        await patient.ComplainAsync();
        await patient.FinishAsync();

        patient.Heard.Select(message => message.Id).ShouldBe(await server.Access.SaidByBotAsync(chat.Conversation, "polling"));
        patient.Heard[^2].State.ShouldBe("finished");
    }

    [NodeFact]
    public async Task A_client_with_a_web_socket_and_a_token_is_greeted_and_coached_to_the_end()
    {
        var token = await server.Access.TokenAsync("dl_listening");
        await using var chat = DirectLineClient.Listening(server.Access.Domain, "dl_listening", token);
        var patient = new Patient(chat);

        await patient.AwaitGreetingAsync();
        await patient.FinishAsync();

        patient.Heard.Select(message => message.Id).ShouldBe(await server.Access.SaidByBotAsync(chat.Conversation, "dl_listening"));
        patient.Heard[^2].State.ShouldBe("finished");
    }
}
