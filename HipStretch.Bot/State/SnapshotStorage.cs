using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.State;

/// <summary>
/// The storage that a turn's bot state sees: it reads from the snapshot that the turn began with, and keeps what is written for the turn's commit.
/// </summary>
/// <param name="inbound">What arrived; bot state makes its keys from it.</param>
/// <param name="address">Whose state it is: a name that a channel lets anybody take is not a person's key.</param>
/// <param name="snapshot">What the turn began with.</param>
/// <param name="codec">Reads and writes the documents.</param>
internal sealed class SnapshotStorage(IActivity inbound, ConversationAddress address, TurnSnapshot snapshot, StateCodec codec) : IStorage
{
    private readonly string conversationKey = $"{inbound.ChannelId}/conversations/{inbound.Conversation?.Id}";
    private readonly string userKey = $"{inbound.ChannelId}/users/{inbound.From?.Id}";

    private IDictionary<string, object>? conversation;
    private IDictionary<string, object>? user;
    private ReadOnlyMemory<byte>? broken;
    private bool wasBroken;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if ((IsUser(key) ? snapshot.User : snapshot.Conversation) is { } document)
            {
                var properties = codec.Read(document.Json);
                properties.Remove(BrokenMark.Name);
                found[key] = properties;
            }
        }

        return Task.FromResult(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            var state = (IDictionary<string, object>)value;
            _ = IsUser(key) ? user = state : conversation = state;
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
        WriteAsync(keys.ToDictionary(key => key, _ => (object)new Dictionary<string, object>()), cancellationToken);

    /// <summary>
    /// Forgets what was written, since the turn broke, and notes it in the conversation's document. A document whose last turn broke too is given up:
    /// what is in it might break every turn to come.
    /// </summary>
    /// <returns>Whether the conversation begins anew.</returns>
    public bool Break()
    {
        (conversation, user, wasBroken) = (null, null, true);
        broken = BrokenMark.Add(snapshot.Conversation?.Json ?? StateCodec.Empty);
        return broken is null;
    }

    /// <summary>The conversation's document. It is written every turn: its version is what tells two turns apart.</summary>
    public DocumentWrite ConversationWrite() => new(Document(), snapshot.Conversation?.Version ?? 0);

    /// <summary>The conversation's document with nothing in it.</summary>
    public DocumentWrite EmptyWrite() => new(StateCodec.Empty, snapshot.Conversation?.Version ?? 0);

    /// <summary>The person's document; null where the turn left it as it was.</summary>
    public UserWrite? UserWrite()
    {
        if (user is null)
        {
            return null;
        }

        var json = codec.Write(user);
        return snapshot.User is { } before && before.Json.Span.SequenceEqual(json.Span)
            ? null
            : new UserWrite(address.User, new DocumentWrite(json, snapshot.User?.Version ?? 0));
    }

    private ReadOnlyMemory<byte> Document() => conversation is { } written ? codec.Write(written)
        : wasBroken ? broken ?? StateCodec.Empty
        : snapshot.Conversation?.Json ?? StateCodec.Empty;

    private bool IsUser(string key) =>
        key == userKey || (key == conversationKey
            ? false
            : throw new InvalidOperationException($"A turn keeps '{conversationKey}' and '{userKey}' only, not '{key}'."));
}
