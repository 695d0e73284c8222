using System.Text.Json;
using HipStretch.Clients.Tests.DirectLine;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Botium;

/// <summary>Starts Botium, with the secret.</summary>
internal static class BotiumDriver
{
    /// <summary>The id under which it speaks.</summary>
    public const string Person = "me";

    private static readonly Dictionary<string, string> NoEnvironment = [];

    /// <summary>Starts a driver that begins a conversation.</summary>
    public static ScriptedChat Start(string domain)
    {
        var capabilities = new Dictionary<string, object> { ["DIRECTLINE3_SECRET"] = DirectLineAccess.Secret, ["DIRECTLINE3_DOMAIN"] = domain };
        return new(NodeProcess.Start("botium.mjs", [JsonSerializer.Serialize(capabilities)], NoEnvironment));
    }
}
