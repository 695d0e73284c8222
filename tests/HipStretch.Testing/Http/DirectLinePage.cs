using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Testing.Http;

/// <summary>Activities as Direct Line brings them, by polling or through a socket.</summary>
/// <param name="Activities">The activities, as they came.</param>
/// <param name="Watermark">The place that they lead to; null where it was left out.</param>
public sealed record DirectLinePage(IReadOnlyList<JObject> Activities, string? Watermark)
{
    /// <summary>The texts of the messages, in order.</summary>
    public IEnumerable<string?> Texts => Activities.Where(activity => (string?)activity["type"] == "message").Select(activity => (string?)activity["text"]);

    /// <summary>Reads one; times stay as they were written.</summary>
    public static DirectLinePage Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var page = JObject.Load(reader);
        return new([.. ((JArray)page["activities"]!).Cast<JObject>()], (string?)page["watermark"]);
    }
}
