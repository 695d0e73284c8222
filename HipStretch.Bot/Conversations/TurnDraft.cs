using System.Text;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>What a turn that ran is about to leave behind. Each reply is serialised once, for the log and for whatever else takes it.</summary>
internal sealed class TurnDraft
{
    private readonly TurnAttempt attempt;
    private readonly TurnSpeech speech;
    private readonly LoggedActivity[] heard;
    private readonly LoggedActivity[] said;
    private readonly DateTimeOffset at;

    public TurnDraft(TurnAttempt attempt, TurnSpeech speech, DateTimeOffset at)
    {
        (this.attempt, this.speech, this.at) = (attempt, speech, at);
        heard = attempt.Turn.Wakeup is null ? [new LoggedActivity(attempt.Ids.Inbound, Encoding.UTF8.GetBytes(InboundJson()))] : [];
        said = [.. speech.Said.Select(saying => new LoggedActivity(saying.LogId, ActivityJson.Write(Outgoing(saying.Activity))))];
        Answer = (attempt.Turn.Delivery, speech.Invoke) switch
        {
            (not Delivery.FromLog, { } invoke) => new TurnAnswer.Invoked(invoke),
            (Delivery.InAnswer, _) => new TurnAnswer.Replies(ActivityJson.Array(said)),
            _ => new TurnAnswer.Taken(attempt.Ids.Inbound),
        };
    }

    /// <summary>What the turn answers.</summary>
    public TurnAnswer Answer { get; }

    public TurnCommit Commit() => new(
        attempt.Turn.Address.Conversation,
        attempt.Forgetting.IsAsked ? attempt.State.EmptyWrite() : attempt.State.ConversationWrite(),
        attempt.Forgetting.IsAsked ? null : attempt.State.UserWrite(),
        [.. heard, .. said],
        Outbox(),
        attempt.Turn.Wakeup is null ? new InboundAnswer(attempt.Turn.Key ?? attempt.Ids.Inbound, Answer.Write()) : null,
        at)
    {
        Speaker = attempt.Turn.Address.User,
        LogBegins = attempt.Turn.LogBegins,
        Wakeups = attempt.Wakeups.Changes,
        ForgetsSpeaker = attempt.Forgetting.IsAsked,
    };

    private string InboundJson() => attempt.IsFromLog ? ActivityJson.Stamped(attempt.Turn.Json, attempt.Ids.Inbound, at) : attempt.Turn.Json;

    private OutboxMessage[] Outbox() => attempt.Turn.Delivery is Delivery.Pushed pushed
        ? [.. speech.Said.Zip(said, (saying, logged) => new OutboxMessage(saying.Kind, saying.Activity.Id!, pushed.ServiceUrl, logged.Json))]
        : [];

    /// <summary>
    /// A reply as its channel shall have it. It names what it answers only where the other side knows that: a client that reads the log has seen
    /// messages alone, a channel that gave no id does not know ours, and a wake-up answers nobody. A channel that we call has no use for what we
    /// tell our own clients.
    /// </summary>
    private Activity Outgoing(Activity reply)
    {
        reply.Timestamp = at;
        if (attempt.Turn.Wakeup is not null || (attempt.IsFromLog ? attempt.Inbound.Type != ActivityTypes.Message : attempt.Turn.Key is null))
        {
            reply.ReplyToId = null;
        }

        if (attempt.Turn.Delivery is Delivery.Pushed)
        {
            reply.Entities = reply.Entities?.Where(entity => entity.Type?.StartsWith("hipstretch/", StringComparison.Ordinal) != true).ToArray();
        }

        return reply;
    }
}
