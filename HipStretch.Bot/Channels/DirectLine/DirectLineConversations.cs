using System.Security.Cryptography;
using System.Text;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.State;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Starts conversations, hears what is said in them, and reads them.</summary>
internal sealed class DirectLineConversations(ConversationService conversations, ITurnStore store, TimeProvider time)
{
    /// <summary>The store's own name for this channel. No caller of <c>/api/messages</c> can give it, so none gets into a conversation from there.</summary>
    private const string StoredChannel = "hipstretch/directline";

    /// <summary>What the greeting's turn is remembered by, so that a conversation greets once. Clients' keys look otherwise.</summary>
    private const string StartKey = "start";

    private const int IdLength = 32;

    /// <summary>A conversation's name in the store.</summary>
    public static ConversationKey Key(string conversation) => new(StoredChannel, conversation);

    /// <summary>An id that nobody can guess: 128 random bits.</summary>
    public static string NewId() => RandomNumberGenerator.GetHexString(IdLength, lowercase: true);

    /// <summary>Whether an id is one that we might have given.</summary>
    public static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    /// <summary>Starts a conversation, once: the bot greets a person who is known, and waits for the first word of one who is not.</summary>
    /// <returns>How far the log went before; null where the conversation is new.</returns>
    public async Task<long?> StartAsync(string conversation, DirectLinePerson? person, string? locale, CancellationToken cancellationToken)
    {
        var before = await store.ReadLogAsync(Key(conversation), 0, 0, cancellationToken);
        if (person is not null)
        {
            await GreetAsync(conversation, person, locale);
        }
        else if (before is null)
        {
            await store.CommitAsync(
                new TurnCommit(Key(conversation), new DocumentWrite(StateCodec.Empty, 0), User: null, [], [], Answer: null, time.GetUtcNow()),
                cancellationToken);
        }

        return before?.End;
    }

    /// <summary>Hears an activity, behind the greeting where there was none yet.</summary>
    /// <returns>The id that it has in the conversation.</returns>
    public async Task<string> HearAsync(string conversation, DirectLineActivity.Accepted activity, CancellationToken cancellationToken)
    {
        if (await store.ReadLogAsync(Key(conversation), 0, 0, cancellationToken) is null or { End: 0 })
        {
            await GreetAsync(conversation, activity.Person, locale: null);
        }

        return await RunAsync(conversation, activity.Person, activity.Json, activity.Key);
    }

    /// <summary>Reads what comes after a place in the log; nothing where the conversation was not started.</summary>
    public async Task<LogPage> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken) =>
        await store.ReadLogAsync(Key(conversation), after, most, cancellationToken) ?? new LogPage([], 0, 0);

    private Task GreetAsync(string conversation, DirectLinePerson person, string? locale)
    {
        var arrival = new Activity(ActivityTypes.ConversationUpdate)
        {
            ChannelId = DirectLineActivity.ChannelId,
            Conversation = new ConversationAccount(id: conversation),
            From = DirectLineActivity.Account(person),
            Recipient = DirectLineActivity.Bot(),
            MembersAdded = [DirectLineActivity.Account(person), DirectLineActivity.Bot()],
            Locale = locale,
        };
        return RunAsync(conversation, person, Encoding.UTF8.GetString(ActivityJson.Write(arrival)), StartKey);
    }

    private async Task<string> RunAsync(string conversation, DirectLinePerson person, string json, string? key) =>
        ((TurnAnswer.Taken)await conversations.ReceiveAsync(new InboundTurn(Address(conversation, person), json, Delivery.FromLog, key))).Id;

    private static ConversationAddress Address(string conversation, DirectLinePerson person) => new(
        Key(conversation),
        new UserKey(StoredChannel, person.IsVouched ? person.Id : $"{conversation}/{person.Id}"));
}
