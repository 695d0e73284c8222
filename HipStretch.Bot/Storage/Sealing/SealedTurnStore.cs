namespace HipStretch.Bot.Storage.Sealing;

/// <summary>A turn store of which nothing that was said can be read without the key: what is written is sealed, what is read is opened.</summary>
internal sealed class SealedTurnStore(ITurnStore store, Seals seals) : ITurnStore
{
    /// <inheritdoc />
    public async Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken)
    {
        var stored = await store.LoadAsync(turn, cancellationToken);
        return stored with
        {
            Conversation = Open(stored.Conversation, SealedPlace.State(turn.Conversation)),
            User = Open(stored.User, SealedPlace.Person(turn.User)),
            Answer = stored.Answer is { } answer ? seals.Open(answer, SealedPlace.Answer(turn.Conversation)) : default(ReadOnlyMemory<byte>?),
            Wakeups = Open(stored.Wakeups, turn.Conversation),
        };
    }

    /// <inheritdoc />
    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        CommitRules.Check(commit);
        return await store.CommitAsync(Close(commit), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken)
    {
        var place = SealedPlace.Activity(conversation);
        return await store.ReadLogAsync(conversation, after, most, cancellationToken) is { } page
            ? page with { Entries = [.. page.Entries.Select(entry => entry with { Json = seals.Open(entry.Json, place) })] }
            : null;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        Open(await store.ReadWakeupsAsync(conversation, cancellationToken), conversation);

    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        store.ReadDueAsync(until, most, cancellationToken);

    /// <inheritdoc />
    public override string ToString() => $"{store} (sealed)";

    private StoredDocument? Open(StoredDocument? document, SealedPlace place) =>
        document is null ? null : document with { Json = seals.Open(document.Json, place) };

    private IReadOnlyList<Wakeup> Open(IReadOnlyList<Wakeup> wakeups, ConversationKey conversation) =>
        wakeups.Count == 0 ? wakeups : [.. wakeups.Select(wakeup => wakeup with { Json = seals.Open(wakeup.Json, SealedPlace.Wakeup(conversation)) })];

    private TurnCommit Close(TurnCommit turn)
    {
        var of = turn.Conversation;
        return turn with
        {
            IsSealed = true,
            State = Close(turn.State, SealedPlace.State(of)),
            User = turn.User is { } user ? user with { Document = Close(user.Document, SealedPlace.Person(user.User)) } : null,
            Activities = [.. turn.Activities.Select(activity => activity with { Json = seals.Close(activity.Json, SealedPlace.Activity(of)) })],
            Outbox = [.. turn.Outbox.Select(message => message with { Json = seals.Close(message.Json, SealedPlace.Outbox(of)) })],
            Answer = turn.Answer is { } answer ? answer with { Json = seals.Close(answer.Json, SealedPlace.Answer(of)) } : null,
            Wakeups = [.. turn.Wakeups.Select(change => Close(change, of))],
        };
    }

    private DocumentWrite Close(DocumentWrite document, SealedPlace place) => document with { Json = seals.Close(document.Json, place) };

    private WakeupChange Close(WakeupChange change, ConversationKey conversation) => change is WakeupChange.Set { Wakeup: var wakeup }
        ? new WakeupChange.Set(wakeup with { Json = seals.Close(wakeup.Json, SealedPlace.Wakeup(conversation)) })
        : change;
}
