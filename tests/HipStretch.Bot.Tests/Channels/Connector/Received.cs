using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>An activity as it reached a channel.</summary>
/// <param name="Path">The path that it was posted to, as it was sent.</param>
/// <param name="ContentType">What the call said of its body.</param>
/// <param name="Json">The activity.</param>
/// <param name="Authorization">What the call showed; null for nothing.</param>
internal sealed record Received(string Path, string? ContentType, JObject Json, string? Authorization = null)
{
    public string? Type => (string?)Json["type"];

    public string? Text => (string?)Json["text"];
}
