using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Conversations;

/// <summary>
/// The conversation's wake-ups as a turn sees and changes them; a turn finds it in its turn state. When one is due, the bot gets an event of the
/// name <see cref="EventName"/> with the value that was given. It may come late, after a crash, but never twice.
/// </summary>
/// <param name="turn">The turn.</param>
/// <param name="inbound">What arrived; a wake-up's event is of its conversation and its person.</param>
/// <param name="waiting">The wake-ups that wait as the turn begins.</param>
internal sealed class TurnWakeups(InboundTurn turn, Activity inbound, IReadOnlyList<Wakeup> waiting)
{
    /// <summary>The name of the event that a wake-up is heard as.</summary>
    public const string EventName = "hipstretch/wake-up";

    private readonly SortedDictionary<string, WakeupChange> changes = new(StringComparer.Ordinal);

    /// <summary>Whether what a wake-up says reaches the person; an answer to a call that is over does not.</summary>
    public bool CanReach => turn.Delivery is not Delivery.InAnswer;

    /// <summary>Whether the turn is that of a wake-up: an event of its name that somebody sent is none.</summary>
    public bool IsWakeup => turn.Wakeup is not null;

    /// <summary>Of the turn of a wake-up: whether somebody listens.</summary>
    public bool IsHeard => turn.IsHeard;

    /// <summary>What changes, by key.</summary>
    public IReadOnlyList<WakeupChange> Changes => [.. changes.Values];

    /// <summary>When the next one is due after the changes; null where none waits.</summary>
    public DateTimeOffset? NextDue => waiting.Where(wakeup => !changes.ContainsKey(wakeup.Key))
        .Concat(changes.Values.OfType<WakeupChange.Set>().Select(change => change.Wakeup))
        .Select(wakeup => (DateTimeOffset?)wakeup.Due).Min();

    /// <summary>When a wake-up is due; null where none of that key waits.</summary>
    public DateTimeOffset? DueOf(string key) => changes.TryGetValue(key, out var change)
        ? (change as WakeupChange.Set)?.Wakeup.Due
        : waiting.FirstOrDefault(wakeup => wakeup.Key == key)?.Due;

    /// <summary>Sets a wake-up, in place of one that waits under its key.</summary>
    /// <param name="key">What it is for, such as <c>cue</c>; 1-512 characters.</param>
    /// <param name="due">When; one in the past is due at once.</param>
    /// <param name="value">What the event's value says besides the key; it should tell by itself what it belongs to, since it may come late.</param>
    public void Set(string key, DateTimeOffset due, JObject? value = null)
    {
        var call = new WakeupCall(turn.Address.User, turn.Delivery, Event(key, value));
        changes[key] = new WakeupChange.Set(new Wakeup(key, due, call.Write()));
    }

    /// <summary>Takes a wake-up away; one that does not wait is no error.</summary>
    public void Clear(string key) => changes[key] = new WakeupChange.Cleared(key);

    /// <summary>Undoes all changes but one: a wake-up whose turn broke is over all the same.</summary>
    public void Discard(string? but)
    {
        changes.Clear();
        if (but is not null)
        {
            Clear(but);
        }
    }

    private string Event(string key, JObject? value)
    {
        var said = new Activity(ActivityTypes.Event)
        {
            Name = EventName,
            Value = new JObject(value ?? []) { ["key"] = key },
            ChannelId = inbound.ChannelId,
            ServiceUrl = inbound.ServiceUrl,
            Conversation = inbound.Conversation,
            From = inbound.From,
            Recipient = inbound.Recipient,
            Locale = inbound.Locale,
        };
        return System.Text.Encoding.UTF8.GetString(ActivityJson.Write(said));
    }
}
