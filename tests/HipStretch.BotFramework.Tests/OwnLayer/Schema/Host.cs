using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>Reads and writes as a host does.</summary>
internal static class Host
{
    private static readonly Newtonsoft.Json.JsonSerializer Serializer = Newtonsoft.Json.JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    private static readonly Shape Activity = Shape.Of(typeof(Activity));

    /// <exception cref="Newtonsoft.Json.JsonException">The text is no activity.</exception>
    public static Activity? Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = 64 };
        return Serializer.Deserialize<Activity>(reader);
    }

    public static string Write(Activity? activity)
    {
        using var text = new StringWriter();
        Serializer.Serialize(text, activity);
        return text.ToString();
    }

    /// <summary>What is lost when an activity is read and written; null when nothing is.</summary>
    public static string? Loss(string json)
    {
        using var sent = JsonDocument.Parse(json);
        using var written = JsonDocument.Parse(Write(Read(json)));
        return Kept.Loss(Activity, sent.RootElement, written.RootElement);
    }
}
