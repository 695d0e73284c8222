using System.Text.Json;
using System.Text.Json.Serialization;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>What a wake-up runs, as it is stored: the turn of an event that nobody sent, with its replies travelling as those of the turn that set it.</summary>
/// <param name="User">Whose state the turn has.</param>
/// <param name="Delivery">How the replies travel.</param>
/// <param name="Activity">The event, JSON.</param>
internal sealed record WakeupCall(UserKey User, Delivery Delivery, string Activity)
{
    /// <summary>Reads one that was stored.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static WakeupCall Read(ReadOnlyMemory<byte> json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json.Span) ?? throw new JsonException("Expected a wake-up, found null.");
        return new(new UserKey(stored.Channel, stored.User), DeliveryOf(stored), stored.Activity);
    }

    /// <summary>As it is stored.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(Delivery switch
    {
        Delivery.Pushed pushed => new Stored(User.Channel, User.Id, "pushed", pushed.ServiceUrl, Activity),
        Delivery.FromLog => new Stored(User.Channel, User.Id, "from-log", null, Activity),
        _ => new Stored(User.Channel, User.Id, "in-answer", null, Activity),
    });

    private static Delivery DeliveryOf(Stored stored) => stored switch
    {
        { Delivery: "pushed", ServiceUrl: { } url } => new Delivery.Pushed(url),
        { Delivery: "from-log" } => new Delivery.FromLog(),
        { Delivery: "in-answer" } => new Delivery.InAnswer(),
        _ => throw new JsonException($"A wake-up's replies cannot travel by '{stored.Delivery}'."),
    };

    private sealed record Stored(
        [property: JsonPropertyName("channel")] string Channel,
        [property: JsonPropertyName("user")] string User,
        [property: JsonPropertyName("delivery")] string Delivery,
        [property: JsonPropertyName("serviceUrl")] string? ServiceUrl,
        [property: JsonPropertyName("activity")] string Activity);
}
