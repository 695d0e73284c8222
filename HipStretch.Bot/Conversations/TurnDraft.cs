using System.Text;
using HipStretch.Bot.State;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>What a turn that ran is about to leave behind. Each reply is serialised once, for the log and for the answer.</summary>
internal sealed class TurnDraft
{
    private readonly string inboundId;
    private readonly LoggedActivity[] log;
    private readonly DateTimeOffset at;

    public TurnDraft(string inboundId, string inboundJson, TurnSpeech speech, DateTimeOffset at)
    {
        (this.inboundId, this.at) = (inboundId, at);
        var said = speech.Said;
        log = new LoggedActivity[said.Count + 1];
        log[0] = new LoggedActivity(inboundId, Encoding.UTF8.GetBytes(inboundJson));
        for (var i = 0; i < said.Count; i++)
        {
            said[i].Timestamp = at;
            log[i + 1] = new LoggedActivity(said[i].Id!, ActivityJson.Write(said[i]));
        }

        Answer = speech.Invoke is { } invoke ? TurnAnswer.To(invoke) : new TurnAnswer(ActivityJson.Array(log.AsSpan(1)));
    }

    /// <summary>What the turn answers.</summary>
    public TurnAnswer Answer { get; }

    public TurnCommit Commit(ConversationKey conversation, SnapshotStorage state) => new(
        conversation,
        state.ConversationWrite(),
        state.UserWrite(),
        log,
        new InboundAnswer(inboundId, Answer.Write()),
        at);
}
