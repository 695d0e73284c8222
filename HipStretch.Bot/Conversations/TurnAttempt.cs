using HipStretch.Bot.State;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>What one attempt at a turn works with. Every attempt has its own, so that none sees another's changes.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Inbound">What arrived.</param>
/// <param name="Ids">The ids of what is heard and said.</param>
/// <param name="State">The state that the bot reads and writes.</param>
/// <param name="Wakeups">The wake-ups that the bot sees and changes.</param>
/// <param name="Forgetting">Whether the bot wants the person forgotten.</param>
internal sealed record TurnAttempt(InboundTurn Turn, Activity Inbound, ActivityIds Ids, SnapshotStorage State, TurnWakeups Wakeups, TurnForgetting Forgetting)
{
    /// <summary>Whether the client reads the conversation's log.</summary>
    public bool IsFromLog => Turn.Delivery is Delivery.FromLog;

    /// <summary>Whether the caller waits for an answer of its own kind.</summary>
    public bool IsInvoke => Inbound.Type == ActivityTypes.Invoke;
}
