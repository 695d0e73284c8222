using HipStretch.Knowledge.Phrases;

namespace HipStretch.Bot.Speech;

/// <summary>Whom to call, as every sentence that names it fills it in.</summary>
internal sealed class Localities(Phrasebook phrases)
{
    private static readonly PhraseKey Emergency = PhraseKey.Parse("place.emergency");
    private static readonly PhraseKey AdviceLine = PhraseKey.Parse("place.advice-line");

    /// <summary>The placeholders <c>{emergency}</c> and <c>{advice-line}</c>.</summary>
    public Filling Filling { get; } = Filling.None
        .With("emergency", phrases.Say(Emergency, Filling.None))
        .With("advice-line", phrases.Say(AdviceLine, Filling.None));
}
