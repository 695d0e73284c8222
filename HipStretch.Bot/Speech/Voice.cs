using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Speech;

/// <summary>Says phrases and utterances in a turn.</summary>
internal sealed class Voice(Phrasebook phrases, Locality locality)
{
    /// <summary>A phrase's words, with the numbers to call filled in.</summary>
    public Utterance Words(PhraseKey key, int times = 0) => phrases.Say(key, locality.Filling, times);

    /// <summary>The words of a wording of an item, with the numbers to call filled in.</summary>
    public Utterance Words(Wording wording) => locality.Filling.Fill(wording);

    /// <summary>A phrase's words with more values, by placeholder.</summary>
    public Utterance Words(PhraseKey key, params ReadOnlySpan<(string Name, Utterance Value)> values)
    {
        var filling = locality.Filling;
        foreach (var (name, value) in values)
        {
            filling = filling.With(name, value);
        }

        return phrases.Say(key, filling);
    }

    /// <summary>Says a phrase.</summary>
    public Task SayAsync(ITurnContext turn, PhraseKey key, CancellationToken cancellationToken) => SayAsync(turn, Words(key), cancellationToken);

    /// <summary>Says an utterance, with what machines should know of it.</summary>
    public static Task SayAsync(ITurnContext turn, Utterance utterance, CancellationToken cancellationToken, params Entity[] entities) =>
        turn.SendActivityAsync(Messages.Of(utterance, InputHints.AcceptingInput, entities), cancellationToken);
}
