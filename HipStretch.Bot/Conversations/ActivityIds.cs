using System.Globalization;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>The ids of what a turn hears and says.</summary>
internal abstract record ActivityIds
{
    private ActivityIds(string inbound) => Inbound = inbound;

    /// <summary>The id of the activity that arrived.</summary>
    public string Inbound { get; }

    /// <summary>The id of a reply, counted from 0.</summary>
    public abstract string Reply(int index);

    /// <summary>The channel's own id for what arrived, and ids made from it for the replies.</summary>
    public sealed record OfChannel(string Id) : ActivityIds(Id)
    {
        public override string Reply(int index) => string.Create(CultureInfo.InvariantCulture, $"{Id}|{index}");
    }

    /// <summary>
    /// Places in the conversation's log, as Direct Line has them: <c>conversation|0000001</c>. A turn that lost a race runs again and
    /// counts anew, so that no place is given twice.
    /// </summary>
    /// <param name="Conversation">The conversation's id.</param>
    /// <param name="Last">The number of the last activity in the log.</param>
    public sealed record OfLog(string Conversation, long Last) : ActivityIds(At(Conversation, Last + 1))
    {
        public override string Reply(int index) => At(Conversation, Last + 2 + index);

        public static string At(string conversation, long place) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{place:D7}");
    }

    /// <summary>The ids of a wake-up's turn in a log: the wake-up itself has no place there.</summary>
    /// <param name="Wakeup">The wake-up.</param>
    /// <param name="Conversation">The conversation's id.</param>
    /// <param name="Last">The number of the last activity in the log.</param>
    public sealed record OfLoggedWakeup(WakeupId Wakeup, string Conversation, long Last) : ActivityIds(Wakeup.ToString())
    {
        public override string Reply(int index) => OfLog.At(Conversation, Last + 1 + index);
    }

    /// <summary>The ids of a turn.</summary>
    public static ActivityIds For(InboundTurn turn, string? inboundId, TurnSnapshot snapshot) => (turn.Delivery, turn.Wakeup) switch
    {
        (Delivery.FromLog, { } wakeup) => new OfLoggedWakeup(wakeup, turn.Address.Conversation.Id, snapshot.LastSequence),
        (Delivery.FromLog, null) => new OfLog(turn.Address.Conversation.Id, snapshot.LastSequence),
        (_, { } wakeup) => new OfChannel(wakeup.ToString()),
        _ => new OfChannel(inboundId ?? Guid.NewGuid().ToString("N")),
    };
}
