using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipStretch.Bot.CommandLine.Lines;

/// <summary>Reads JSON objects, one a line, and writes the answer to each in the same order, under the line's own <c>id</c>.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers what is piped in, on the standard output, which has nothing else on it.</summary>
    public static async Task RunOnConsoleAsync(Func<JsonObject, LineResult> answer)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        using var input = new StreamReader(Console.OpenStandardInput());
        await RunAsync(input, output, answer);
    }

    /// <summary>Answers until the input ends. A line that is no object, or that cannot be answered, gets an error, and the run goes on.</summary>
    /// <param name="input">Where the lines come from; blank ones are passed over.</param>
    /// <param name="output">Where the answers go; what is written is seen as soon as no more input waits.</param>
    /// <param name="answer">Answers one line.</param>
    public static async Task RunAsync(TextReader input, TextWriter output, Func<JsonObject, LineResult> answer)
    {
        while (true)
        {
            var next = input.ReadLineAsync();
            if (!next.IsCompleted)
            {
                await output.FlushAsync();
            }

            if (await next is not { } line)
            {
                break;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                await output.WriteAsync(Answer(line, answer) + "\n");
            }
        }

        await output.FlushAsync();
    }

    /// <summary>The answer to one line, as JSON.</summary>
    public static string Answer(string line, Func<JsonObject, LineResult> answer)
    {
        var read = Read(line);
        var result = read is null
            ? new LineResult.Fault("BadJson", "The line is no JSON object. Write one object a line, each name in it once, in whole characters.")
            : answer(read);
        var json = new JsonObject { ["id"] = read?["id"]?.DeepClone() };
        foreach (var (name, value) in Parts(result))
        {
            json[name] = value?.DeepClone();
        }

        return json.ToJsonString(Plain);
    }

    private static JsonObject Parts(LineResult result) => result switch
    {
        LineResult.Answer answered => answered.Json,
        LineResult.Fault fault => new JsonObject { ["error"] = new JsonObject { ["code"] = fault.Code, ["message"] = fault.Message } },
        _ => throw new InvalidOperationException($"A line is answered or faulty, not {result}."),
    };

    private static JsonObject? Read(string line)
    {
        try
        {
            var read = JsonNode.Parse(line, documentOptions: Strict) as JsonObject;
            ReadThrough(read);
            return read;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads every name and text once: one that holds half a character throws when it is read, and not when it is parsed.</summary>
    private static void ReadThrough(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject parts:
                foreach (var (_, part) in parts)
                {
                    ReadThrough(part);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    ReadThrough(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }
}
