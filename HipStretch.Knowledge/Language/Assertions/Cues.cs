using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>The words of a message that change what its signs claim, and how far they reach (after NegEx and ConText).</summary>
internal sealed class Cues(Message message, IReadOnlyList<Mention> cues, IReadOnlyList<Mention> signs, IReadOnlySet<string> seeThrough)
{
    private readonly ILookup<string, Mention> byKind = cues.ToLookup(cue => cue.Concept);

    public Message Message { get; } = message;

    /// <summary>The signs that the message mentions.</summary>
    public IReadOnlyList<Mention> Signs { get; } = signs;

    /// <summary>The cues of one kind.</summary>
    public IEnumerable<Mention> Of(string kind) => byKind[kind];

    /// <summary>Cues of one kind in front of a sign, with nothing between them that ends their reach; the nearest first.</summary>
    public IEnumerable<Mention> Before(string kind, Mention sign, int reach) =>
        Of(kind).Where(cue => cue.Last < sign.First && sign.First - cue.Last - 1 <= reach && cue.First >= ClauseStart(sign)).Reverse();

    /// <summary>Whether a word says nothing that could stand between a cue and its sign.</summary>
    public bool IsSeeThrough(int place) => seeThrough.Contains(Message.Words[place]);

    /// <summary>Whether a word belongs to a sign.</summary>
    public bool IsSign(int place) => Signs.Any(sign => place >= sign.First && place <= sign.Last);

    /// <summary>Whether a word names a symptom that is no sign of ours, as lists of denials do.</summary>
    public bool IsSymptom(int place) => Of("symptom").Any(symptom => place >= symptom.First && place <= symptom.Last);

    /// <summary>The first word of the clause around a sign; a comma does not end a clause.</summary>
    public int ClauseStart(Mention sign)
    {
        var sentence = Message.SentenceStart(sign.First);
        return Of("terminator")
            .Where(cue => cue.First >= sentence && cue.Last < sign.First)
            .Select(cue => cue.Last + 1)
            .LastOrDefault(sentence);
    }

    /// <summary>The place past the last word of the clause around a sign.</summary>
    public int ClauseEnd(Mention sign) => Math.Min(
        Message.SentenceEnd(sign.Last),
        Of("terminator").Where(cue => cue.First > sign.Last).Select(cue => cue.First).FirstOrDefault(int.MaxValue));
}
