using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>An activity that arrived, and how its channel treats it.</summary>
/// <param name="Address">Whose turn it is, as the channel made sure.</param>
/// <param name="Json">The activity. Every attempt of its turn parses it afresh, so that no attempt sees another's changes.</param>
/// <param name="Delivery">How the replies travel.</param>
/// <param name="Key">
/// What the channel repeats when it sends the same thing again; null where it gives nothing that tells, and then every arrival is heard.
/// </param>
[GenerateSerializer, Immutable, Alias("hipstretch.inbound-turn")]
internal sealed record InboundTurn(
    [property: Id(0)] ConversationAddress Address,
    [property: Id(1)] string Json,
    [property: Id(2)] Delivery Delivery,
    [property: Id(3)] string? Key)
{
    /// <summary>The wake-up that the turn is of; null where somebody sent something.</summary>
    [Id(4)]
    public WakeupId? Wakeup { get; init; }

    /// <summary>The span of the call that brought it, as W3C writes it; null where nobody traces.</summary>
    [Id(5)]
    public string? Trace { get; init; }

    /// <summary>Of a wake-up: whether somebody listens to what it says.</summary>
    [Id(7)]
    public bool IsHeard { get; init; }

    /// <summary>The number after which the conversation's log begins where there is none; see <see cref="TurnCommit.LogBegins"/>.</summary>
    [Id(6)]
    public long LogBegins { get; init; }

    /// <summary>The turn of an activity whose channel is trusted with who speaks where, and repeats an activity under its id.</summary>
    /// <exception cref="ArgumentException">The activity has no channel, conversation or sender: the channel let it through unchecked.</exception>
    public static InboundTurn Of(IActivity activity, string json, Delivery delivery) =>
        new(ConversationAddress.Of(activity), json, delivery, activity.Id);

    /// <summary>The turn of a wake-up. It has no key: a wake-up that has run waits no more.</summary>
    /// <exception cref="System.Text.Json.JsonException">What was stored is no wake-up.</exception>
    public static InboundTurn Of(ConversationKey conversation, Wakeup wakeup)
    {
        var call = WakeupCall.Read(wakeup.Json);
        return new(new ConversationAddress(conversation, call.User), call.Activity, call.Delivery, Key: null)
        {
            Wakeup = new WakeupId(wakeup.Key, wakeup.Due),
        };
    }
}
