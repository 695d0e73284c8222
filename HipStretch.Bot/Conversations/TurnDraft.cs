using System.Text;
using HipStretch.Bot.State;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>What a turn that ran is about to leave behind. Each reply is serialised once, for the log and for whatever else takes it.</summary>
internal sealed class TurnDraft
{
    private readonly InboundTurn turn;
    private readonly Activity inbound;
    private readonly LoggedActivity[] log;
    private readonly DateTimeOffset at;

    public TurnDraft(InboundTurn turn, Activity inbound, string inboundJson, TurnSpeech speech, DateTimeOffset at)
    {
        (this.turn, this.inbound, this.at) = (turn, inbound, at);
        var said = speech.Said;
        log = new LoggedActivity[said.Count + 1];
        log[0] = new LoggedActivity(inbound.Id!, Encoding.UTF8.GetBytes(inboundJson));
        for (var i = 0; i < said.Count; i++)
        {
            log[i + 1] = new LoggedActivity(said[i].LogId, ActivityJson.Write(Outgoing(said[i].Activity)));
        }

        Answer = turn.Delivery == Delivery.FromLog ? new TurnAnswer.Taken(inbound.Id!)
            : speech.Invoke is { } invoke ? new TurnAnswer.Invoked(invoke)
            : turn.Delivery == Delivery.Pushed ? new TurnAnswer.Taken(inbound.Id!)
            : new TurnAnswer.Replies(ActivityJson.Array(log.AsSpan(1)));
    }

    /// <summary>What the turn answers.</summary>
    public TurnAnswer Answer { get; }

    public TurnCommit Commit(SnapshotStorage state) => new(
        turn.Address.Conversation,
        state.ConversationWrite(),
        state.UserWrite(),
        log,
        Outbox(),
        new InboundAnswer(turn.Key ?? inbound.Id!, Answer.Write()),
        at);

    private OutboxMessage[] Outbox() => turn.Delivery == Delivery.Pushed
        ? [.. log.Skip(1).Select(said => new OutboxMessage(inbound.ServiceUrl!, said.Json))]
        : [];

    /// <summary>
    /// A reply as its channel shall have it. It names what it answers only where the other side knows that: a client that reads the log has seen
    /// messages alone, and a channel that gave no id does not know ours. A channel that we call has no use for what we tell our own clients.
    /// </summary>
    private Activity Outgoing(Activity reply)
    {
        reply.Timestamp = at;
        if (turn.Delivery == Delivery.FromLog ? inbound.Type != ActivityTypes.Message : turn.Key is null)
        {
            reply.ReplyToId = null;
        }

        if (turn.Delivery == Delivery.Pushed)
        {
            reply.Entities = reply.Entities?.Where(entity => entity.Type?.StartsWith("hipstretch/", StringComparison.Ordinal) != true).ToArray();
        }

        return reply;
    }
}
