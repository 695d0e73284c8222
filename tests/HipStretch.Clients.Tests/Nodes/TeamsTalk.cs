using System.Net;
using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Playground;

namespace HipStretch.Clients.Tests.Nodes;

/// <summary>A patient in the playground.</summary>
/// <param name="Playground">The playground.</param>
/// <param name="Exchanges">What goes between it and the bot.</param>
/// <param name="Chat">Their chat with the bot.</param>
/// <param name="Patient">The patient.</param>
internal sealed record TeamsTalk(PlaygroundProcess Playground, Exchanges Exchanges, ApiChat Chat, Patient Patient) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Comes to the first step.</summary>
    public static async Task<TeamsTalk> BeginAsync(Uri server)
    {
        var playground = await PlaygroundProcess.StartAsync(new Uri(server, "/api/messages"));
        var exchanges = await Exchanges.OfAsync(playground);
        var chat = await ApiChat.OpenAsync(playground);
        var patient = new Patient(chat);
        await patient.AwaitGreetingAsync();
        return new(playground, exchanges, chat, patient);
    }

    /// <summary>Says something for the first time, and again as long as the bot answers with 503.</summary>
    public async Task SayUntilTakenAsync(string text)
    {
        using var again = new PeriodicTimer(Pause);
        await Chat.SayAsync(text);
        for (var answer = await Exchanges.AnswerToAsync(text); answer != HttpStatusCode.OK; answer = await Exchanges.AnswerToAsync(text))
        {
            answer.ShouldBe(HttpStatusCode.ServiceUnavailable);
            await again.WaitForNextTickAsync();
            await Chat.SayAsync(text);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Chat.Dispose();
        Exchanges.Dispose();
        await Playground.DisposeAsync();
    }
}
