using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Nodes;

/// <summary>A patient at a Direct Line client.</summary>
/// <param name="Chat">The client.</param>
/// <param name="Patient">The patient.</param>
internal sealed record ScriptedTalk(ScriptedChat Chat, Patient Patient) : IAsyncDisposable
{
    /// <summary>The ids of everything that the client showed of the bot's, in order.</summary>
    public IReadOnlyList<string> Heard => [.. Patient.Heard.Select(message => message.Id)];

    /// <summary>Comes to the first step, with a client that is greeted, or that speaks first.</summary>
    public static async Task<ScriptedTalk> BeginAsync(ScriptedChat chat, bool isGreeted)
    {
        var patient = new Patient(chat);
        await (isGreeted ? patient.AwaitGreetingAsync() : patient.ComplainAsync());
        return new(chat, patient);
    }

    /// <summary>Hears everything that was said in a conversation so far.</summary>
    public static async Task<ScriptedTalk> CatchUpAsync(ScriptedChat chat, int said)
    {
        var patient = new Patient(chat);
        for (var heard = 0; heard < said; heard++)
        {
            await patient.HearAsync();
        }

        return new(chat, patient);
    }

    public ValueTask DisposeAsync() => Chat.DisposeAsync();
}
