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

    /// <summary>How many activities are looked at to learn whether the person has spoken; a greeting has fewer.</summary>
    private const int LongestGreeting = 20;

    private const int IdLength = 32;

    /// <summary>A conversation's name in the store.</summary>
    public static ConversationKey Key(string conversation) => new(StoredChannel, conversation);

    /// <summary>An id that nobody can guess: 128 random bits.</summary>
    public static string NewId() => RandomNumberGenerator.GetHexString(IdLength, lowercase: true);

    /// <summary>Whether an id is one that we might have given.</summary>
    public static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    /// <summary>
    /// Starts a conversation, once: the bot greets a person who is known, and waits for the first word of one who is not. Until the person has
    /// spoken, a client that starts it again gets the greeting again: the answer to the first call may have been lost.
    /// </summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="person">Who is there; null where nobody knows.</param>
    /// <param name="locale">The language that they want.</param>
    /// <param name="wasStarted">Whether the client knows it as one that was started.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public async Task<ConversationStart> StartAsync(string conversation, DirectLinePerson? person, string? locale, bool wasStarted, CancellationToken cancellationToken)
    {
        var before = await store.ReadLogAsync(Key(conversation), 0, LongestGreeting, cancellationToken);
        if (person is not null)
        {
            await GreetAsync(conversation, person, locale, LogBegins(before, wasStarted));
        }
        else if (before is null)
        {
            await store.CommitAsync(
                new TurnCommit(Key(conversation), new DocumentWrite(StateCodec.Empty, 0), User: null, [], [], Answer: null, time.GetUtcNow()) { LogBegins = LogBegins(before, wasStarted) },
                cancellationToken);
        }

        return new ConversationStart(before is null, before is { } log && log.Entries.Any(ActivitySet.IsOfPerson) ? log.End : 0);
    }

    /// <summary>Hears an activity, behind the greeting where there was none yet.</summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="activity">What was said.</param>
    /// <param name="wasStarted">Whether the client knows it as one that was started.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>The id that it has in the conversation.</returns>
    public async Task<string> HearAsync(string conversation, DirectLineActivity.Accepted activity, bool wasStarted, CancellationToken cancellationToken)
    {
        var log = await store.ReadLogAsync(Key(conversation), 0, 0, cancellationToken);
        if (log is null or { End: 0 })
        {
            await GreetAsync(conversation, activity.Person, locale: null, LogBegins(log, wasStarted));
        }

        return await RunAsync(conversation, activity.Person, activity.Json, activity.Key);
    }

    /// <summary>Reads for a client that fetches again and again, and so listens.</summary>
    public async Task<LogPage> FetchAsync(string conversation, long after, int most, CancellationToken cancellationToken)
    {
        await conversations.FetchedAsync(Key(conversation));
        return await ReadAsync(conversation, after, most, cancellationToken);
    }

    /// <summary>Reads what comes after a place in the log; nothing where the conversation was not started.</summary>
    public async Task<LogPage> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken) =>
        await store.ReadLogAsync(Key(conversation), after, most, cancellationToken) ?? new LogPage([], 0, 0);

    /// <summary>
    /// A conversation that was started and is not known was erased, and clients may still be there who have seen its numbers: what is said from now on has
    /// others, from the clock.
    /// </summary>
    private long LogBegins(LogPage? log, bool wasStarted) => log is null && wasStarted ? time.GetUtcNow().ToUnixTimeSeconds() : 0;

    private Task GreetAsync(string conversation, DirectLinePerson person, string? locale, long logBegins)
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
        return RunAsync(conversation, person, Encoding.UTF8.GetString(ActivityJson.Write(arrival)), StartKey, logBegins);
    }

    private async Task<string> RunAsync(string conversation, DirectLinePerson person, string json, string? key, long logBegins = 0)
    {
        var turn = new InboundTurn(Address(conversation, person), json, new Delivery.FromLog(), key) { LogBegins = logBegins };
        return ((TurnAnswer.Taken)await conversations.ReceiveAsync(turn)).Id;
    }

    private static ConversationAddress Address(string conversation, DirectLinePerson person) => new(
        Key(conversation),
        new UserKey(StoredChannel, person.IsVouched ? person.Id : $"{conversation}/{person.Id}"));
}
