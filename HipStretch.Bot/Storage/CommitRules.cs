using System.Text;
using HipStretch.Bot.Storage.Sealing;

namespace HipStretch.Bot.Storage;

/// <summary>What every store asks of a commit before it may join others in a transaction, so that a bad one harms no other.</summary>
internal static class CommitRules
{
    /// <summary>The most characters that an id may have; channels' own ids stay well below it.</summary>
    public const int MaxIdLength = 512;

    /// <summary>The most bytes that one JSON document may have: 1 MiB.</summary>
    public const int MaxJsonBytes = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Throws <see cref="CommitRefusedException"/>, which names the part at fault, where the commit breaks a rule.</summary>
    public static void Check(TurnCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        ArgumentNullException.ThrowIfNull(commit.Conversation);
        ArgumentNullException.ThrowIfNull(commit.Activities);
        var most = commit.IsSealed ? MaxJsonBytes + Seal.MostAdded : MaxJsonBytes;
        CheckId(commit.Conversation.Channel, "The conversation's channel");
        CheckId(commit.Conversation.Id, "The conversation's id");
        CheckDocument(commit.State, "The conversation's state", most);
        if (commit.LogBegins < 0)
            throw new CommitRefusedException($"The log is to begin after {commit.LogBegins}; numbers start at 0.");
        CheckUser(commit.User, most);
        CheckActivities(commit.Activities, most);
        CheckOutbox(commit.Outbox, most);
        CheckWakeups(commit.Wakeups, most);
        CheckSpeaker(commit);
        if (commit.Answer is { } answer)
        {
            CheckId(answer.InboundId, "The answer's inbound id");
            CheckJson(answer.Json, "The answer", most);
        }
    }

    /// <summary>Whether a text can be an id that a store keeps; any other names nothing that is kept.</summary>
    public static bool IsId(string? id) => !string.IsNullOrEmpty(id) && id.Length <= MaxIdLength && !id.Contains('\0', StringComparison.Ordinal) && IsUnicode(id);

    private static void CheckUser(UserWrite? write, int most)
    {
        if (write is null)
            return;
        ArgumentNullException.ThrowIfNull(write.User);
        CheckId(write.User.Channel, "The user's channel");
        CheckId(write.User.Id, "The user's id");
        CheckDocument(write.Document, "The user's state", most);
    }

    private static void CheckActivities(IReadOnlyList<LoggedActivity> activities, int most)
    {
        var ids = new HashSet<string>(activities.Count, StringComparer.Ordinal);
        foreach (var activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity);
            CheckId(activity.Id, "An activity's id");
            CheckJson(activity.Json, "An activity", most);
            if (!ids.Add(activity.Id))
                throw new CommitRefusedException($"Two activities of the turn have the id '{activity.Id}'.");
        }
    }

    private static void CheckOutbox(IReadOnlyList<OutboxMessage> messages, int most)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages)
        {
            CheckId(message.ActivityId, "An outbox message's activity id");
            CheckId(message.ServiceUrl, "An outbox message's service URL");
            CheckJson(message.Json, "An outbox message", most);
        }
    }

    private static void CheckWakeups(IReadOnlyList<WakeupChange> changes, int most)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var change in changes)
        {
            CheckId(change.Key, "A wake-up's key");
            if (change is WakeupChange.Set { Wakeup.Json: var json })
                CheckJson(json, "A wake-up", most);
        }
    }

    private static void CheckSpeaker(TurnCommit commit)
    {
        if (commit.Speaker is { } speaker)
        {
            CheckId(speaker.Channel, "The speaker's channel");
            CheckId(speaker.Id, "The speaker's id");
        }
        else if (commit.ForgetsSpeaker)
        {
            throw new CommitRefusedException("A turn of nobody forgets somebody.");
        }
    }

    private static void CheckDocument(DocumentWrite document, string what, int most)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckJson(document.Json, what, most);
        if (document.ExpectedVersion < 0)
            throw new CommitRefusedException($"{what} expects version {document.ExpectedVersion}; versions start at 0.");
    }

    private static void CheckId(string id, string what)
    {
        if (!IsId(id))
            throw new CommitRefusedException($"{what} must have 1-{MaxIdLength} characters of whole Unicode text without NUL.");
    }

    private static bool IsUnicode(string id)
    {
        try
        {
            return Utf8.GetByteCount(id) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static void CheckJson(ReadOnlyMemory<byte> json, string what, int most)
    {
        if (json.Length == 0 || json.Length > most)
            throw new CommitRefusedException($"{what} has {json.Length} bytes of JSON; it must have 1-{most}.");
    }
}
