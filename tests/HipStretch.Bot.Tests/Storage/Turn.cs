using System.Text;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>Builds the turns that the store's tests commit.</summary>
internal static class Turn
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    public static readonly UserKey Ann = new("directline", "ann");

    public static ConversationKey Conversation(string id) => new("directline", id);

    public static TurnCommit In(string conversation, long expected, params string[] activities) => new(
        Conversation(conversation),
        new DocumentWrite(Json($"state {expected + 1}"), expected),
        User: null,
        [.. activities.Select(id => new LoggedActivity(id, Json(id)))],
        Outbox: [],
        Answer: null,
        Noon);

    public static TurnCommit By(this TurnCommit turn, UserKey user, long expected) =>
        turn with { User = new UserWrite(user, new DocumentWrite(Json($"user {expected + 1}"), expected)) };

    public static TurnCommit Answering(this TurnCommit turn, string inboundId) =>
        turn with { Answer = new InboundAnswer(inboundId, Json($"answer to {inboundId}")) };

    public static ReadOnlyMemory<byte> Json(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");

    public static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span).Trim('"');
}
