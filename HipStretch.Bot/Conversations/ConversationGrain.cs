namespace HipStretch.Bot.Conversations;

/// <summary>Runs the turns of one conversation, one at a time, again where somebody else wrote the person's state meanwhile.</summary>
internal sealed class ConversationGrain(TurnRunner runner, ConversationNews news) : Grain, IConversationGrain
{
    private const int Attempts = 5;

    public async Task<TurnAnswer> Receive(InboundTurn turn)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await runner.TryRunAsync(turn, CancellationToken.None) is { } answer)
            {
                news.Tell(turn.Address.Conversation, isPushed: turn.Delivery == Delivery.Pushed);
                return answer;
            }
        }

        throw new TurnConflictException(Attempts);
    }
}
