using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Botium;

public sealed class BotiumTests(SharedServer server)
{
    /// <summary>Botium knows its own messages by <c>from.id</c> alone, and takes each id once.</summary>
    [NodeFact]
    public async Task A_botium_driver_is_coached_to_the_end()
    {
        await using var chat = BotiumDriver.Start(server.DirectLine.Domain);
        var patient = new Patient(chat);

        await patient.ComplainAsync();
        await patient.FinishAsync();

        patient.Heard.Select(message => message.Id).ShouldBe(await server.DirectLine.SaidByBotAsync(chat.Conversation, BotiumDriver.Person));
        patient.Heard[^2].State.ShouldBe("finished");
    }
}
