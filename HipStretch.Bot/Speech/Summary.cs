using System.Globalization;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Speech;

/// <summary>What a person told, read back in one line: "Lower back, left side, since Tuesday, 5 out of 10".</summary>
internal sealed class Summary(KnowledgeBase knowledge)
{
    private static readonly FactId[] Place = [FactId.Parse("location"), FactId.Parse("side")];
    private static readonly FactId Onset = FactId.Parse("onset");
    private static readonly PhraseKey SinceToday = PhraseKey.Parse("summary.since-today");
    private static readonly PhraseKey SinceYesterday = PhraseKey.Parse("summary.since-yesterday");
    private static readonly PhraseKey SinceDay = PhraseKey.Parse("summary.since-day");
    private static readonly PhraseKey ForDays = PhraseKey.Parse("summary.for-days");
    private static readonly PhraseKey ForWeeks = PhraseKey.Parse("summary.for-weeks");
    private static readonly PhraseKey ForMonths = PhraseKey.Parse("summary.for-months");
    private static readonly PhraseKey ForYears = PhraseKey.Parse("summary.for-years");
    private static readonly PhraseKey Score = PhraseKey.Parse("summary.score");

    /// <summary>Where, since when and how bad; what is not known is left out.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="now">The person's now, for weekdays.</param>
    public Utterance Of(Facts known, DateTimeOffset now) => Line(Parts(known, now));

    /// <summary>The same, and what set it off.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="now">The person's now, for weekdays.</param>
    public Utterance Whole(Facts known, DateTimeOffset now) =>
        Line(Parts(known, now).Concat(Words(Onset, known).Select(words => new Utterance(words, words))));

    private List<Utterance> Parts(Facts known, DateTimeOffset now)
    {
        var pain = new PersonalFacts(known);
        var parts = Place.SelectMany(fact => Words(fact, known)).Select(words => new Utterance(words, words)).ToList();
        parts.AddRange(pain.Days is { } days ? [Lasting(days, now)] : []);
        parts.AddRange(pain.Severity is { } severity ? [Phrase(Score, Number(severity))] : []);
        return parts;
    }

    private static Utterance Line(IEnumerable<Utterance> parts)
    {
        var line = parts.DefaultIfEmpty(new Utterance("", ""))
            .Aggregate((line, part) => new Utterance($"{line.Text}, {part.Text}", $"{line.Speak}, {part.Speak}"));
        return new Utterance(Capital(line.Text), Capital(line.Speak));
    }

    private IEnumerable<string> Words(FactId fact, Facts known) => known[fact] switch
    {
        FactValue.Several { Words: var words } => words.Select(word => Word(fact, word)).OfType<string>(),
        FactValue.Said { Word: var word } when Word(fact, word) is { } said => [said],
        _ => [],
    };

    private string? Word(FactId fact, string value) => knowledge.Facts[fact].Says?.GetValueOrDefault(value);

    private Utterance Lasting(double days, DateTimeOffset now) => days switch
    {
        < 1 => Phrase(SinceToday, ""),
        < 2 => Phrase(SinceYesterday, ""),
        < 7 => Phrase(SinceDay, now.AddDays(-Math.Floor(days)).ToString("dddd", CultureInfo.InvariantCulture)),
        < 14 => Phrase(ForDays, Number(Math.Round(days))),
        < 61 => Phrase(ForWeeks, Number(Math.Round(days / 7))),
        < 730 => Phrase(ForMonths, Number(Math.Round(days / 30.4))),
        _ => Phrase(ForYears, Number(Math.Round(days / 365.25))),
    };

    private Utterance Phrase(PhraseKey key, string value) => knowledge.Phrases.Say(key, Filling.None.With("value", value));

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
