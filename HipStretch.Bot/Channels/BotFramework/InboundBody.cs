using System.Text;
using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>The body of a request: an activity that a turn can run with, or the reason why it is none.</summary>
internal abstract record InboundBody
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private InboundBody()
    {
    }

    /// <summary>An activity, and its JSON as it came.</summary>
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

        return await ReadTextAsync(request, largest, cancellationToken) switch
        {
            { Length: > 0 } json => Parse(json),
            "" => new Refused(ProtocolError.BadRequest("The body is empty, or no UTF-8 text; send an activity.")),
            _ => new Refused(ProtocolError.TooLarge),
        };
    }

    private static async Task<string?> ReadTextAsync(HttpRequest request, int largest, CancellationToken cancellationToken)
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

        try
        {
            return StrictUtf8.GetString(body.GetBuffer(), 0, (int)body.Length);
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }

    private static InboundBody Parse(string json)
    {
        try
        {
            var activity = ActivityJson.Read(json);
            return Missing(activity) is { } missing
                ? new Refused(ProtocolError.BadRequest($"The activity has no {missing}, or one that is too long."))
                : new Accepted(activity, json);
        }
        catch (JsonException exception)
        {
            var at = exception is JsonReaderException reader ? $" (line {reader.LineNumber}, position {reader.LinePosition})" : "";
            return new Refused(ProtocolError.BadRequest($"The body is no activity in JSON{at}."));
        }
    }

    private static string? Missing(Activity activity) =>
        !IsId(activity.Type) ? "type"
        : !IsId(activity.Conversation?.Id) ? "conversation.id"
        : !IsId(activity.From?.Id) ? "from.id"
        : !IsId(activity.ChannelId) ? "channelId"
        : activity.Id is not null && !IsId(activity.Id) ? "usable id"
        : null;

    /// <summary>A reply's id is longer than the id that it answers, and the store takes 512 characters.</summary>
    private static bool IsId(string? id) => id is { Length: > 0 and <= 400 } && !id.Any(char.IsControl);
}
