using System.Text;
using System.Text.Json;
using HipStretch.BotFramework.Guards;

namespace HipStretch.Bot.Channels;

/// <summary>The body of a request as JSON text, or the reason why it is none.</summary>
internal abstract record RequestText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private RequestText()
    {
    }

    /// <summary>One JSON value, to the letter: what is logged must be read back by any reader.</summary>
    public sealed record Read(string Json) : RequestText;

    /// <summary>Nothing at all was sent.</summary>
    public sealed record Nothing : RequestText;

    /// <summary>What was sent cannot be read.</summary>
    public sealed record Refused(ProtocolError Error) : RequestText;

    /// <summary>Reads a body of at most so many bytes, whatever its content type says.</summary>
    public static async Task<RequestText> ReadAsync(HttpRequest request, int largest, CancellationToken cancellationToken) =>
        await ReadBytesAsync(request, largest, cancellationToken) switch
        {
            null => new Refused(ProtocolError.TooLarge(largest, "bytes")),
            [] => new Nothing(),
            var body => Parse(WithoutMark(body)),
        };

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

    private static RequestText Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonBounds.Broken(body) is { } bound
                ? new Refused(ProtocolError.BadRequest(bound))
                : new Read(StrictUtf8.GetString(body));
        }
        catch (JsonException exception)
        {
            return new Refused(ProtocolError.BadRequest(
                $"The body is no JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})."));
        }
        catch (DecoderFallbackException)
        {
            return new Refused(ProtocolError.BadRequest("The body is not UTF-8."));
        }
    }
}
