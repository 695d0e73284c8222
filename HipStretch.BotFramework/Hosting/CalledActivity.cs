using System.Text;
using HipStretch.BotFramework.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What a call brings: an activity, or the reason why it is none.</summary>
internal abstract record CalledActivity
{
    private const int LargestBody = 256 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private CalledActivity()
    {
    }

    public sealed record Read(Activity Activity) : CalledActivity;

    public sealed record Refused(CallAnswer Answer) : CalledActivity;

    public static async Task<CalledActivity> ReadAsync(HttpRequest call, CancellationToken cancellationToken)
    {
        if (!call.HasJsonContentType())
            return Bad("Send the activity as application/json.");
        if (call.ContentLength > LargestBody)
            return new Refused(CallAnswer.TooLarge(LargestBody));
        using var body = new MemoryStream();
        var buffer = new byte[8 * 1024];
        for (int read; (read = await call.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LargestBody)
                return new Refused(CallAnswer.TooLarge(LargestBody));
        }

        return Parse(body.ToArray());
    }

    private static CalledActivity Parse(ReadOnlySpan<byte> body)
    {
        var json = body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        try
        {
            if (JsonBounds.Broken(json) is { } bound)
                return Bad(bound);
            using var reader = new JsonTextReader(new StringReader(StrictUtf8.GetString(json))) { MaxDepth = JsonBounds.Nesting };
            return ProtocolJson.Reading.Deserialize<Activity>(reader) is { } activity ? Checked(activity) : Bad("The body is null; send an activity.");
        }
        catch (JsonException)
        {
            return Bad("The body is no JSON.");
        }
        catch (DecoderFallbackException)
        {
            return Bad("The body is not UTF-8.");
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return Bad("The body is no activity: a property has a value of the wrong kind.");
        }
    }

    private static CalledActivity Checked(Activity activity) =>
        string.IsNullOrWhiteSpace(activity.Type) ? Bad("The activity has no type.")
        : string.IsNullOrWhiteSpace(activity.ChannelId) ? Bad("The activity has no channelId.")
        : string.IsNullOrWhiteSpace(activity.Conversation?.Id) ? Bad("The activity has no conversation.id.")
        : activity.Conversation.Id is "." or ".." || activity.Id is "." or ".." ? Bad("The activity has an id that no address can hold.")
        : activity.DeliveryMode != DeliveryModes.ExpectReplies && !Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _)
            ? Bad("The activity has no serviceUrl that replies could go to.")
        : new Read(activity);

    private static Refused Bad(string why) => new(CallAnswer.BadRequest(why));
}
