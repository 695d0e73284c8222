using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Bot.Speech;

/// <summary>What is said to who wants to be led in another way.</summary>
internal static class TempoPhrases
{
    /// <summary>Where it cannot go on by itself.</summary>
    public static readonly PhraseKey CannotLead = PhraseKey.Parse("session.cannot-lead");

    private static readonly PhraseKey On = PhraseKey.Parse("session.led-on");

    private static readonly PhraseKey Waiting = PhraseKey.Parse("session.led-waiting");

    private static readonly PhraseKey Slower = PhraseKey.Parse("session.led-slower");

    private static readonly PhraseKey Faster = PhraseKey.Parse("session.led-faster");

    private static readonly PhraseKey Longer = PhraseKey.Parse("session.led-longer");

    private static readonly PhraseKey Usual = PhraseKey.Parse("session.led-usual");

    private static readonly PhraseKey Untimed = PhraseKey.Parse("session.led-untimed");

    private static readonly PhraseKey AsBefore = PhraseKey.Parse("session.led-as-before");

    /// <summary>What is said to a person who wants to be led in another way than before: what differs.</summary>
    public static PhraseKey For(Tempo now, Tempo before) => (now, before) switch
    {
        _ when now.GoesOn != before.GoesOn => now.GoesOn ? On : Waiting,
        _ when now.Pace != before.Pace => now.Pace < before.Pace ? Slower : Faster,
        ({ Holds: 0 }, { Holds: > 0 }) => Untimed,
        _ when now.Holds != before.Holds => now.Holds > 1 ? Longer : Usual,
        _ => AsBefore,
    };
}
