using HipStretch.Bot.Conversations;
using HipStretch.Knowledge.Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Dialogs;

/// <summary>The session's alarm among the wake-ups of its conversation.</summary>
internal static class SessionAlarm
{
    private const string Key = "session";
    private const string Index = "index";

    /// <summary>Whether it can ring: what a session then says must reach the person.</summary>
    public static bool CanRing(ITurnContext turn) => Wakeups(turn).CanReach;

    /// <summary>Sets it, in place of the one before; null for none.</summary>
    public static void Set(ITurnContext turn, Alarm? alarm)
    {
        if (alarm is not null)
        {
            Wakeups(turn).Set(Key, alarm.Due, new JObject { [Index] = alarm.Index });
        }
        else if (Wakeups(turn).DueOf(Key) is not null)
        {
            Wakeups(turn).Clear(Key);
        }
    }

    /// <summary>The wake-up that a turn is; null where it is none of a session's.</summary>
    public static SessionEvent.WakeUp? Of(ITurnContext turn) =>
        Wakeups(turn).IsWakeup
        && turn.Activity is { Type: ActivityTypes.Event, Name: TurnWakeups.EventName, Value: { } value } && JToken.FromObject(value) is JObject said
        && (string?)said["key"] == Key && (int?)said[Index] is { } index
            ? new SessionEvent.WakeUp(index, Wakeups(turn).IsHeard)
            : null;

    private static TurnWakeups Wakeups(ITurnContext turn) => turn.TurnState.Get<TurnWakeups>()
        ?? throw new InvalidOperationException("The turn has no wake-ups; TurnRunner gives it some before the bot runs.");
}
