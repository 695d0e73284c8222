using System.Text.Json;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>What a channel answers to an activity that it took: <c>{"id":"..."}</c>.</summary>
internal static class ChannelAnswer
{
    private const int LargestBody = 16 * 1024;

    /// <summary>The id that the channel gave; null where it gave none that can be used. The activity was taken all the same, so that nothing here fails.</summary>
    public static async Task<string?> ReadIdAsync(HttpContent body, CancellationToken cancellationToken)
    {
        try
        {
            await body.LoadIntoBufferAsync(LargestBody, cancellationToken);
            using var answer = JsonDocument.Parse(await body.ReadAsByteArrayAsync(cancellationToken));
            return answer.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("id"u8, out var id)
                && id.ValueKind is JsonValueKind.String
                && id.GetString() is { } given && CommitRules.IsId(given) ? given : null;
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException or IOException or OperationCanceledException)
        {
            return null;
        }
    }
}
