namespace HipStretch.Bot.Storage;

/// <summary>All that one turn changes. It is written whole or not at all.</summary>
/// <param name="Conversation">Whose turn it was.</param>
/// <param name="State">The conversation's new state; written every turn, for its version is what keeps turns in order.</param>
/// <param name="User">The person's new state; null where the turn did not change it.</param>
/// <param name="Activities">
/// The inbound activity and the replies, in the order in which they were said; may be empty. The store numbers them.
/// </param>
/// <param name="Outbox">What is to be done at a channel that we call, in order; empty for channels that fetch or get it in the answer.</param>
/// <param name="Answer">What to say again when the inbound message is repeated; null where it had no id.</param>
/// <param name="At">When the turn ran; kept to the millisecond.</param>
internal sealed record TurnCommit(
    ConversationKey Conversation,
    DocumentWrite State,
    UserWrite? User,
    IReadOnlyList<LoggedActivity> Activities,
    IReadOnlyList<OutboxMessage> Outbox,
    InboundAnswer? Answer,
    DateTimeOffset At)
{
    /// <summary>Who took part, so that all that is theirs can be found; null where nobody did.</summary>
    public UserKey? Speaker { get; init; }

    /// <summary>
    /// The number after which the log of a conversation begins that the store does not know. Not 0 for one that was erased, so that no number and no id
    /// comes twice to a client that still listens.
    /// </summary>
    public long LogBegins { get; init; }

    /// <summary>What changes of the conversation's wake-ups.</summary>
    public IReadOnlyList<WakeupChange> Wakeups { get; init; } = [];

    /// <summary>
    /// Whether all that the store had of the speaker goes with this turn: their state, the other conversations that they took part in, and of this one
    /// all but what this turn itself leaves.
    /// </summary>
    public bool ForgetsSpeaker { get; init; }

    /// <summary>Whether its documents and messages are sealed, and larger for it than the JSON which <see cref="CommitRules"/> measured.</summary>
    public bool IsSealed { get; init; }
}
