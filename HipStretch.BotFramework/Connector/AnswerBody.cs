using System.Text;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

internal static class AnswerBody
{
    private const int Largest = 1024 * 1024;

    // After a status of success: whatever is wrong with the body, the channel took the call, and the exception says so.
    public static async Task<T?> ReadAsync<T>(HttpContent content, JsonSerializerSettings settings, Deadline deadline)
    {
        string? text = null;
        try
        {
            text = await TextAsync(content, deadline.Token);
            return ConnectorJson.Read<T>(text, settings);
        }
        catch (Exception exception) when (exception is JsonException || IsOfTheLine(exception))
        {
            var unreadable = new SerializationException("The channel took the call, and its answer could not be read.", text, exception);
            throw exception is OperationCanceledException && deadline.IsGivenUp ? deadline.Ended(unreadable) : unreadable;
        }
    }

    // After any other status: the refusal is what counts, and its body is there only where it arrived whole.
    public static async Task<string?> TryReadAsync(HttpContent content, Deadline deadline)
    {
        try
        {
            return await TextAsync(content, deadline.Token);
        }
        catch (Exception exception) when (IsOfTheLine(exception))
        {
            return exception is OperationCanceledException && deadline.IsGivenUp ? throw deadline.Ended(exception) : null;
        }
    }

    private static async Task<string> TextAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(Largest, cancellationToken);
        using var reader = new StreamReader(await content.ReadAsStreamAsync(cancellationToken), Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static bool IsOfTheLine(Exception exception) =>
        exception is HttpRequestException or IOException or InvalidDataException or OperationCanceledException;
}
