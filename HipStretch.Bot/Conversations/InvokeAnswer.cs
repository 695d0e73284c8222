using System.Text.Json;
using Microsoft.Bot.Builder;

namespace HipStretch.Bot.Conversations;

/// <summary>The answer to an invoke: the HTTP status and body of the answer to the call that brought it.</summary>
/// <param name="Status">The HTTP status, 100-599.</param>
/// <param name="Body">The body, JSON in UTF-8; null for an empty one.</param>
[GenerateSerializer, Immutable, Alias("hipstretch.invoke-answer")]
internal sealed record InvokeAnswer([property: Id(0)] int Status, [property: Id(1)] byte[]? Body)
{
    /// <summary>Nobody handled the invoke.</summary>
    public static InvokeAnswer NotImplemented { get; } = new(StatusCodes.Status501NotImplemented, null);

    /// <summary>The turn broke.</summary>
    public static InvokeAnswer Broken { get; } = new(StatusCodes.Status500InternalServerError, null);

    /// <summary>What a bot answered.</summary>
    public static InvokeAnswer Of(InvokeResponse response) => new(response.Status, response.Body is { } body ? ActivityJson.Write(body) : null);

    /// <summary>Reads <c>{"status","body"}</c>, as it is stored.</summary>
    public static InvokeAnswer Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var body = document.RootElement.TryGetProperty("body"u8, out var value) ? JsonSerializer.SerializeToUtf8Bytes(value) : null;
        return new(document.RootElement.GetProperty("status"u8).GetInt32(), body);
    }

    /// <summary>Writes <c>{"status","body"}</c>, without a body where it has none.</summary>
    public byte[] Write()
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteNumber("status"u8, Status);
            if (Body is not null)
            {
                writer.WritePropertyName("body"u8);
                writer.WriteRawValue(Body);
            }

            writer.WriteEndObject();
        }

        return json.ToArray();
    }
}
