namespace HipStretch.Bot.Conversations;

/// <summary>
/// The lock of a person who talks in several conversations at once: their turns that lost the race for the person's state run here, one after another.
/// It keeps nothing, and what is written is still checked by its version, so that a second one after a network split does no harm.
/// </summary>
internal sealed class PersonGrain(TurnRunner runner) : Grain, IPersonGrain
{
    /// <summary>More than in a race: each of the person's other conversations can win once against this one, with a turn that began before it waited.</summary>
    private const int Attempts = 30;

    public Task<TurnResult?> Run(InboundTurn turn) => runner.TryRunAsync(turn, Attempts, CancellationToken.None);
}
