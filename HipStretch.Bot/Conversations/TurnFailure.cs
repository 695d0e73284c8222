using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Phrases;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>What a person hears when a turn breaks by a bug of ours: a plain sentence, and a conversation that can go on.</summary>
internal sealed partial class TurnFailure(Voice voice, ILogger<TurnFailure> logger)
{
    private static readonly PhraseKey Sorry = PhraseKey.Parse("error.sorry");
    private static readonly PhraseKey Anew = PhraseKey.Parse("error.anew");

    /// <summary>Logs the exception by its type and place alone, since its message may hold what the person said.</summary>
    public Saying Answer(Activity inbound, string id, Exception exception, bool beginsAnew)
    {
        LogBrokenTurn(logger, exception.GetType().FullName!, exception.StackTrace, inbound.ChannelId);
        var reply = Messages.Of(voice.Words(beginsAnew ? Anew : Sorry), InputHints.AcceptingInput);
        reply.Id = id;
        return new Saying(id, reply.ApplyConversationReference(inbound.GetConversationReference()));
    }

    [LoggerMessage(1001, LogLevel.Error, "A turn broke with {Type} on channel {Channel}; the conversation goes on as it was before. {Stack}")]
    private static partial void LogBrokenTurn(ILogger logger, string type, string? stack, string? channel);
}
