using System.Text.Json;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.DirectLine;

/// <summary>Starts botframework-directlinejs.</summary>
internal static class DirectLineClient
{
    private static readonly Dictionary<string, string> NoEnvironment = [];

    /// <summary>A client that asks again and again, with the secret.</summary>
    public static ScriptedChat Polling(string domain, string person) =>
        Start(person, new { secret = DirectLineAccess.Secret, domain, webSocket = false, pollingInterval = 200 });

    /// <summary>A client that comes back to a conversation and hears everything again, and then asks every four seconds.</summary>
    public static ScriptedChat PollingAgain(string domain, string person, string conversationId) =>
        Start(person, new { secret = DirectLineAccess.Secret, domain, conversationId, watermark = "0", webSocket = false, pollingInterval = 4000 });

    /// <summary>A client that listens to a web socket, with a token. Where the server does not answer it tries again after five seconds.</summary>
    public static ScriptedChat Listening(string domain, string person, string token) =>
        Start(person, new { token, domain, webSocket = true, timeout = 5000 });

    /// <summary>A client that was there before and wants to hear everything again, as a page that is loaded again does.</summary>
    public static ScriptedChat Returning(string domain, string person, string token, string conversationId) =>
        Start(person, new { token, domain, conversationId, watermark = "0", webSocket = true });

    private static ScriptedChat Start(string person, object settings) =>
        new(NodeProcess.Start("directline.mjs", [person, JsonSerializer.Serialize(settings)], NoEnvironment), person);
}
