using System.Text.Json;
using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.DirectLine;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Botium;

public sealed class BotiumTests(SharedServer server)
{
    private static readonly Dictionary<string, string> NoEnvironment = [];

    /// <summary>Botium knows its own messages by <c>from.id</c> alone, and takes each id once.</summary>
    [NodeFact]
    public async Task A_botium_driver_is_coached_to_the_end()
    {
        var capabilities = new Dictionary<string, object>
        {
            ["DIRECTLINE3_SECRET"] = DirectLineAccess.Secret,
            ["DIRECTLINE3_DOMAIN"] = server.DirectLine.Domain,
        };
        await using var chat = new ScriptedChat(NodeProcess.Start("botium.mjs", [JsonSerializer.Serialize(capabilities)], NoEnvironment));
        var patient = new Patient(chat);

        await patient.ComplainAsync();
        await patient.FinishAsync();

        patient.Heard.Select(message => message.Id).ShouldBe(await server.DirectLine.SaidByBotAsync(chat.Conversation, "me"));
        patient.Heard[^2].State.ShouldBe("finished");
    }
}
