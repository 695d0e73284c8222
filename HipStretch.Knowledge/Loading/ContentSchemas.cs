using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipStretch.Knowledge.Loading;

/// <summary>JSON schemas (draft 2020-12) of the kinds of content, for editors; made from the same records that loading reads.</summary>
public static class ContentSchemas
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schemas by the name of their file, such as <c>stretches.json</c> for <c>content/stretches/</c> and <c>triage-facts.json</c> for <c>content/triage/facts/</c>.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = ContentKind.All.ToDictionary(FileName, Write);

    private static string FileName(ContentKind kind) => kind.Folder.Replace('/', '-') + ".json";

    private static string Write(ContentKind kind)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"A file of content/{kind.Folder}",
        };
        foreach (var (name, value) in TypeSchema.Of(kind.Record).ToArray())
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(TypeSchema.Definitions);
        return schema.ToJsonString(Readable) + "\n";
    }
}
