using System.Text;
using HipStretch.Bot.State;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>What a turn that ran is about to leave behind. Each reply is serialised once, for the log and for the answer.</summary>
internal sealed class TurnDraft
{
    private readonly string inboundId;
    private readonly LoggedActivity[] log;
    private readonly DateTimeOffset at;

    public TurnDraft(string inboundId, string inboundJson, IReadOnlyList<Activity> said, DateTimeOffset at)
    {
        (this.inboundId, this.at) = (inboundId, at);
        log = new LoggedActivity[said.Count + 1];
        log[0] = new LoggedActivity(inboundId, Encoding.UTF8.GetBytes(inboundJson));
        for (var i = 0; i < said.Count; i++)
        {
            said[i].Timestamp = at;
            log[i + 1] = new LoggedActivity(said[i].Id!, ActivityJson.Write(said[i]));
        }

        Answer = ActivityJson.Array(log.AsSpan(1));
    }

    /// <summary>The replies, as a JSON array.</summary>
    public byte[] Answer { get; }

    public TurnCommit Commit(ConversationKey conversation, SnapshotStorage state) => new(
        conversation,
        state.ConversationWrite(),
        state.UserWrite(),
        log,
        new InboundAnswer(inboundId, Answer),
        at);
}
