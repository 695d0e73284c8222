using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>An activity that a client posted, with all that is ours to say put right: who speaks, where, and on what channel.</summary>
internal abstract record DirectLineActivity
{
    /// <summary>The channel's id on every activity.</summary>
    public const string ChannelId = "directline";

    /// <summary>What clients have no say in, in any case of letters: readers of activities do not tell <c>From</c> from <c>from</c>.</summary>
    private static readonly string[] Ours =
        ["type", "id", "timestamp", "serviceUrl", "callerId", "deliveryMode", "relatesTo", "channelId", "conversation", "from", "recipient"];

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private DirectLineActivity()
    {
    }

    /// <summary>It can be heard.</summary>
    /// <param name="Type">Its type.</param>
    /// <param name="Person">Who says it.</param>
    /// <param name="Json">All of it.</param>
    /// <param name="Key">What the client repeats when it sends it again; null where it gives nothing that tells.</param>
    public sealed record Accepted(string Type, DirectLinePerson Person, string Json, string? Key) : DirectLineActivity;

    /// <summary>It cannot.</summary>
    public sealed record Refused(ProtocolError Error) : DirectLineActivity;

    /// <summary>Puts a posted activity right.</summary>
    /// <param name="json">What was posted; JSON.</param>
    /// <param name="conversation">The conversation that it was posted to.</param>
    /// <param name="caller">Who posted it.</param>
    public static DirectLineActivity Read(string json, string conversation, DirectLineCaller caller)
    {
        if (JsonBody.Read(json) is not { } activity || JsonBody.Text(activity, "type") is not { } type || !CallersId.IsUsable(type))
        {
            return new Refused(ProtocolError.BadRequest("Send an activity: a JSON object with a type."));
        }

        var from = activity["from"] as JObject;
        if (PersonOf(JsonBody.Text(from, "id"), JsonBody.Text(from, "name"), conversation, caller) is not { } person)
        {
            return new Refused(DirectLineErrors.VouchedUser);
        }

        var key = KeyOf(JsonBody.Text(activity["channelData"] as JObject, "clientActivityID"), JsonBody.Text(activity, "id"));
        foreach (var property in activity.Properties().Where(property => Ours.Contains(property.Name, StringComparer.OrdinalIgnoreCase)).ToArray())
        {
            property.Remove();
        }

        activity.AddFirst(new JProperty("type", type));
        activity["channelId"] = ChannelId;
        activity["conversation"] = new JObject { ["id"] = conversation };
        activity["from"] = JObject.FromObject(Account(person), Serializer);
        activity["recipient"] = JObject.FromObject(Bot(), Serializer);
        var put = activity.ToString(Formatting.None);
        return CanBeRead(put) ? new Accepted(type, person, put, key)
            : new Refused(ProtocolError.BadRequest("The activity has a property with a value of the wrong kind."));
    }

    /// <summary>Who speaks; null where a client takes an id that only a token gives.</summary>
    public static DirectLinePerson? PersonOf(string? id, string? name, string conversation, DirectLineCaller caller) =>
        caller.VouchedUser is { } vouched ? new(vouched, name, IsVouched: true)
        : !CallersId.IsUsable(id) ? new($"r_{conversation}", name, IsVouched: false)
        : caller is DirectLineCaller.Site ? new(id, name, IsVouched: true)
        : id.StartsWith(DirectLineToken.VouchedPrefix, StringComparison.Ordinal) ? null
        : new(id, name, IsVouched: false);

    /// <summary>The person, as activities name them.</summary>
    public static ChannelAccount Account(DirectLinePerson person) => new(person.Id, person.Name, RoleTypes.User);

    /// <summary>The bot, as activities name it.</summary>
    public static ChannelAccount Bot() => new("hipstretch", "HipStretch", RoleTypes.Bot);

    private static string? KeyOf(string? clientActivityId, string? id) =>
        CallersId.IsUsable(clientActivityId) ? $"client:{clientActivityId}"
        : CallersId.IsUsable(id) ? $"id:{id}"
        : null;

    private static bool CanBeRead(string json)
    {
        try
        {
            ActivityJson.Read(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
