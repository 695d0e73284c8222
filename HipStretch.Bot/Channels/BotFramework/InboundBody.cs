using System.Text;
using System.Text.Json;
using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;
using JsonException = Newtonsoft.Json.JsonException;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>The body of a request: an activity that a turn can run with, or the reason why it is none.</summary>
internal abstract record InboundBody
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private InboundBody()
    {
    }

    /// <summary>An activity, and its JSON as it came, without a mention of the bot.</summary>
    public sealed record Accepted(Activity Activity, string Json) : InboundBody;

    /// <summary>No activity that we can answer.</summary>
    public sealed record Refused(ProtocolError Error) : InboundBody;

    /// <summary>Reads a body of at most so many bytes.</summary>
    public static async Task<InboundBody> ReadAsync(HttpRequest request, int largest, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return new Refused(ProtocolError.BadRequest("Send the activity as application/json."));
        }

        return await ReadBytesAsync(request, largest, cancellationToken) is { } body ? Parse(WithoutMark(body)) : new Refused(ProtocolError.TooLarge);
    }

    /// <summary>The body; null where it is larger than it may be.</summary>
    private static async Task<byte[]?> ReadBytesAsync(HttpRequest request, int largest, CancellationToken cancellationToken)
    {
        if (request.ContentLength > largest)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[8 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > largest)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    /// <summary>What is logged must be JSON to the letter, so the body is checked by a stricter reader than the one that reads the activity.</summary>
    private static InboundBody Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            Check(body);
            var json = StrictUtf8.GetString(body);
            var activity = ActivityJson.Read(json);
            return Missing(activity) is { } missing
                ? new Refused(ProtocolError.BadRequest($"The activity has no {missing}, or one that cannot be used."))
                : new Accepted(activity, RecipientMention.Removed(activity, json));
        }
        catch (System.Text.Json.JsonException exception)
        {
            return new Refused(ProtocolError.BadRequest(
                $"The body is no JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})."));
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException)
        {
            return new Refused(ProtocolError.BadRequest("The body is no activity: a property has a value of the wrong kind."));
        }
    }

    private static void Check(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = ActivityJson.DeepestNesting });
        while (reader.Read())
        {
            // Reading to the end is the check.
        }
    }

    private static string? Missing(Activity activity) =>
        !IsId(activity.Type) ? "type"
        : !IsId(activity.Conversation?.Id) ? "conversation.id"
        : !IsId(activity.From?.Id) ? "from.id"
        : !IsId(activity.ChannelId) || activity.ChannelId!.Contains('/', StringComparison.Ordinal) ? "channelId"
        : activity.Id is not null && !IsId(activity.Id) ? "usable id"
        : null;

    /// <summary>A reply's id is longer than the id that it answers, and the store takes 512 characters.</summary>
    private static bool IsId(string? id) => id is { Length: > 0 and <= 400 } && !id.Any(char.IsControl);
}
