using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Bot.Dialogs;

/// <summary>Talk that wants a kind word and nothing else, after which whatever was going on goes on.</summary>
internal static class SmallTalk
{
    private static readonly PhraseKey Welcome = PhraseKey.Parse("small-talk.welcome");
    private static readonly PhraseKey Sorry = PhraseKey.Parse("small-talk.sorry");
    private static readonly PhraseKey NoJokes = PhraseKey.Parse("small-talk.no-jokes");
    private static readonly PhraseKey Good = PhraseKey.Parse("small-talk.good");
    private static readonly PhraseKey Other = PhraseKey.Parse("small-talk.other");

    /// <summary>What to say; null where the act is none of these.</summary>
    public static PhraseKey? For(SpeechAct? act) => act switch
    {
        SpeechAct.Thanks => Welcome,
        SpeechAct.Insult => Sorry,
        SpeechAct.Joke => NoJokes,
        SpeechAct.Affirm => Good,
        SpeechAct.Other => Other,
        _ => null,
    };
}
