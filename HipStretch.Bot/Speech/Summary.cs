using System.Globalization;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Speech;

/// <summary>What a person told, read back in one line: "Lower back, left side, since Tuesday, 5 out of 10".</summary>
internal sealed class Summary(KnowledgeBase knowledge, Voice voice)
{
    private static readonly FactId[] Place = [FactId.Parse("location"), FactId.Parse("side")];
    private static readonly QuestionId Duration = QuestionId.Parse("duration");
    private static readonly QuestionId AgeQuestion = QuestionId.Parse("age");
    private static readonly FactId Age = FactId.Parse("age");
    private static readonly FactId Sex = FactId.Parse("sex");

    [Fills("value")]
    private static readonly PhraseKey Aged = PhraseKey.Parse("referral.age");

    private static readonly FactId Onset = FactId.Parse("onset");
    private static readonly PhraseKey Long = PhraseKey.Parse("referral.long");
    private static readonly PhraseKey SinceToday = PhraseKey.Parse("summary.since-today");
    private static readonly PhraseKey SinceYesterday = PhraseKey.Parse("summary.since-yesterday");

    [Fills("value")]
    private static readonly PhraseKey SinceDay = PhraseKey.Parse("summary.since-day");

    [Fills("value")]
    private static readonly PhraseKey ForDays = PhraseKey.Parse("summary.for-days");

    [Fills("value")]
    private static readonly PhraseKey ForWeeks = PhraseKey.Parse("summary.for-weeks");

    [Fills("value")]
    private static readonly PhraseKey ForMonths = PhraseKey.Parse("summary.for-months");

    [Fills("value")]
    private static readonly PhraseKey ForYears = PhraseKey.Parse("summary.for-years");

    [Fills("value")]
    private static readonly PhraseKey Score = PhraseKey.Parse("summary.score");

    /// <summary>Where, since when and how bad; what is not known is left out.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="now">The person's now, for weekdays.</param>
    public Utterance Of(Facts known, DateTimeOffset now) => Line(Parts(known, days => Lasting(days, now)));

    /// <summary>
    /// The same for somebody who takes over, and who it is, and what set it off. How long and how old are said as roughly as a tapped button meant it, and as told where they were told.
    /// </summary>
    /// <param name="known">What is known.</param>
    /// <param name="now">The person's now, for weekdays.</param>
    public Utterance ForHandover(Facts known, DateTimeOffset now)
    {
        var pain = Line(Parts(known, days => Tapped(days) ?? Lasting(days, now)).Concat(Plain(Words(Onset, known))));
        Utterance[] who = [.. Years(known), .. Plain(Words(Sex, known))];
        return who.Length == 0 ? pain : Line(who).Then(pain);
    }

    /// <summary>The age that was told, or the range on the button that stands for it.</summary>
    private IEnumerable<Utterance> Years(Facts known)
    {
        if (known[Age] is FactValue.Number { Amount: var years })
        {
            var range = knowledge.Questions[AgeQuestion].Choices!.FirstOrDefault(choice => choice.Value == Number(years))?.Title;
            yield return Phrase(Aged, range is null ? Number(years) : char.ToLowerInvariant(range[0]) + range[1..]);
        }
    }

    private static IEnumerable<Utterance> Plain(IEnumerable<string> words) => words.Select(word => new Utterance(word, word));

    private List<Utterance> Parts(Facts known, Func<double, Utterance> lasting)
    {
        var pain = new PersonalFacts(known);
        var parts = Place.SelectMany(fact => Words(fact, known)).Select(words => new Utterance(words, words)).ToList();
        parts.AddRange(pain.Days is { } days ? [lasting(days)] : []);
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

    /// <summary>The words of the button that tells so many days; null where none does.</summary>
    private Utterance? Tapped(double days)
    {
        var choices = knowledge.Questions[Duration].Choices!;
        return choices.FirstOrDefault(choice => choice.Value == Number(days)) is not { } tapped ? null
            : tapped == choices[^1] ? voice.Words(Long)
            : Same(char.ToLowerInvariant(tapped.Title[0]) + tapped.Title[1..]);
    }

    private static Utterance Same(string words) => new(words, words);

    private Utterance Phrase(PhraseKey key, string value) => voice.Words(key, ("value", new Utterance(value, value)));

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
