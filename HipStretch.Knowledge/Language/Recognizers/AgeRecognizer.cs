using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Finds how old the person says that they are, 1-120 years: "I'm 14", "aged 15", "62, lower back". A bare "I'm 7" is left alone, as it may be a score, and
/// so is any bare number where a score or an amount is asked for.
/// </summary>
internal sealed class AgeRecognizer(Lexicons lexicons) : WordRecognizer<FlagFound>("age")
{
    /// <summary>The youngest age that is believed without "years old": up to ten it may be a score.</summary>
    private const int YoungestBare = 11;
    private const int Oldest = 120;

    private static readonly FactId Age = FactId.Parse("age");

    private readonly NumberReader numbers = lexicons.Numbers;
    private readonly Lexicon before = lexicons.Family("age-before");
    private readonly Lexicon after = lexicons.Family("age-after");
    private readonly TerseList lists = new(lexicons);
    private readonly AssertionReader assertions = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<FlagFound>> Recognize(Heard heard) =>
        [.. numbers.All(heard.Message)
            .Where(number => number.Least == number.Most && number.Most is >= 1 and <= Oldest && double.IsInteger(number.Most))
            .Select(number => Read(heard, number)).OfType<Found<FlagFound>>()];

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(FlagFound value) => [("age", value.Value.ToString())];

    private Found<FlagFound>? Read(Heard heard, SaidNumber number)
    {
        var message = heard.Message;
        var said = before.All(message).Where(cue => cue.Last == number.First - 1)
            .OrderByDescending(cue => cue.Length).Select(cue => (Mention?)cue).FirstOrDefault();
        var years = after.All(message).Where(cue => cue.Concept == "years" && cue.First == number.Last + 1)
            .Select(cue => (int?)cue.Last).Max();
        var isSaid = said?.Concept switch
        {
            "me" => years is not null || (number.Most >= YoungestBare && IsBare(heard, number)),
            "me-with-years" => years is not null,
            "aged" => true,
            "other" => years is not null || IsBare(heard, number),
            null when years is null => IsListed(heard, number),
            _ => years is { } last && number.First == message.SentenceStart(number.First) && EndsAfter(message, last),
        };
        return isSaid && !IsImagined(message, said?.First ?? number.First) && Claim(message, said?.Concept, number) is { } claim
            ? new(new(Age, new FactValue.Number(number.Most), claim), number.First, years ?? number.Last)
            : null;
    }

    /// <summary>
    /// Another person's only where the sentence is not about the writer, too: "I lifted my son, he's 9" tells nobody's age.
    /// </summary>
    private Assertion? Claim(Message message, string? said, SaidNumber number)
    {
        var start = message.SentenceStart(number.First);
        var people = assertions.Read(message, []);
        return said is "me" or "me-with-years" ? Assertion.Present
            : !Earlier("somebody-else") ? (said == "other" ? null : Assertion.Present)
            : Earlier("self") ? null
            : Assertion.SomebodyElse;

        bool Earlier(string kind) => people.Of(kind).Any(cue => cue.First >= start && cue.First < number.First);
    }

    private bool IsBare(Heard heard, SaidNumber number) =>
        heard.Context.Expects is not (Expectation.Severity or Expectation.Number) && EndsAfter(heard.Message, number.Last);

    /// <summary>"62, lower back, 3 weeks, 6/10", "F 34 left hip": a number too high for a score, first in a list or beside a letter for the sex.</summary>
    private bool IsListed(Heard heard, SaidNumber number)
    {
        var message = heard.Message;
        return number.Most >= YoungestBare && heard.Context.Expects is Expectation.Nothing && lists.IsDescription(message)
            && (number.First == 0
                ? lists.IsItem(message, 0, number.Last) || IsSex(message.At(number.Last + 1))
                : number.First == 1 && IsSex(message.At(0)) && !message.IsMark(number.Last + 2));
    }

    private static bool IsSex(string? word) => word is "m" or "f" or "male" or "female" or "man" or "woman";

    /// <summary>Whether nothing follows that would make it a length, a time, a score or a thing's age.</summary>
    private bool EndsAfter(Message message, int place) =>
        message.At(place + 1) is not "/" && (message.IsMark(place + 1)
            || after.All(message).Any(cue => cue.Concept == "next" && cue.First == place + 1));

    private static bool IsImagined(Message message, int place) =>
        message.At(place - 1) is "if" or "when" or "since" or "like" or "until" or "till" or "though" or "over" or "under";
}
