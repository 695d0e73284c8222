namespace HipStretch.Bot.Conversations;

/// <summary>
/// Lets a turn forget the person whom it hears; a turn finds it in its turn state. All that there was of them goes with the turn's commit. What the turn
/// itself leaves, so that its reply can be read, goes a minute later, unless something new arrives before.
/// </summary>
internal sealed class TurnForgetting
{
    /// <summary>The key of the wake-up that erases what is left.</summary>
    public const string WakeupKey = "forget";

    /// <summary>How long the reply can be read.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>Whether the person is to be forgotten.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>Has the person forgotten with this turn.</summary>
    public void Ask() => IsAsked = true;

    /// <summary>Takes that back: the turn broke.</summary>
    public void Discard() => IsAsked = false;
}
