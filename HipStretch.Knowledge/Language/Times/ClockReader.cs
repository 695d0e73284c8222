using System.Globalization;
using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Times;

/// <summary>
/// Finds a time of day: "8", "half past seven", "quarter to nine in the morning", "19:30", "noon". Where neither morning nor evening was said,
/// it is the next such time; a day makes it a moment of that day.
/// </summary>
internal sealed class ClockReader(Lexicons lexicons)
{
    private readonly NumberReader numbers = lexicons.Numbers;
    private readonly Lexicon words = lexicons.Family("clock");
    private readonly Lexicon weekdays = lexicons.Family("weekdays");

    /// <summary>"08:00", or "2026-11-27T07:30" where a day was said; null where no time was.</summary>
    public string? Next(Message message, DateTimeOffset now)
    {
        var cues = words.Find(message);
        var day = Day(message, cues, now);
        if (Time(message, cues) is not { } said)
        {
            return null;
        }

        var time = said.IsSettled ? said.Time : Settled(said.Time, day, now);
        return day is { } date
            ? date.ToDateTime(time).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
            : time.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>Of "at 8", the one that comes next today; on another day and daily, mornings from 6 to 11 and evenings otherwise are likelier.</summary>
    private static TimeOnly Settled(TimeOnly time, DateOnly? day, DateTimeOffset now)
    {
        var later = time.AddHours(12);
        var today = TimeOnly.FromDateTime(now.DateTime);
        return time.Hour >= 12 || time.Hour == 0 ? time
            : day is { } date && date != DateOnly.FromDateTime(now.DateTime) ? (time.Hour >= 6 ? time : later)
            : time > today ? time
            : later > today ? later
            : time;
    }

    private static DateOnly? Day(IReadOnlyList<Mention> days, DateTimeOffset now, Func<Mention, DayOfWeek> read) =>
        days is [var day, ..] ? DateOnly.FromDateTime(now.DateTime).AddDays((((int)read(day) - (int)now.DayOfWeek + 6) % 7) + 1) : null;

    private DateOnly? Day(Message message, IReadOnlyList<Mention> cues, DateTimeOffset now) =>
        cues.Any(cue => cue.Concept == "daily") ? null
        : cues.Any(cue => cue.Concept == "tomorrow") ? DateOnly.FromDateTime(now.DateTime).AddDays(1)
        : Day(weekdays.Find(message), now, day => Enum.Parse<DayOfWeek>(day.Concept, ignoreCase: true));

    private (TimeOnly Time, bool IsSettled)? Time(Message message, IReadOnlyList<Mention> cues)
    {
        var isMorning = cues.Any(cue => cue.Concept == "morning");
        var isEvening = cues.Any(cue => cue.Concept == "evening");
        foreach (var number in numbers.All(message).Where(number => number.Least is >= 0 and <= 24 && double.IsInteger(number.Least)))
        {
            if (Read(message, number, cues) is { } time)
            {
                return (Half(time, isMorning, isEvening), isMorning || isEvening || time.Hour is 0 or > 12);
            }
        }

        return cues.Select(cue => cue.Concept).FirstOrDefault(concept => concept.Contains(':')) is { } named
            ? (TimeOnly.ParseExact(named, "HH:mm", CultureInfo.InvariantCulture), true)
            : null;
    }

    private static TimeOnly Half(TimeOnly time, bool isMorning, bool isEvening) =>
        isEvening && time.Hour < 12 ? time.AddHours(12)
        : isMorning && time.Hour == 12 ? time.AddHours(-12)
        : time;

    private static TimeOnly? Read(Message message, SaidNumber number, IReadOnlyList<Mention> cues)
    {
        var hour = (int)number.Least % 24;
        var shift = cues.FirstOrDefault(cue => cue.Last == number.First - 1 && int.TryParse(cue.Concept, out _));
        if (shift.Concept is { } minutes)
        {
            return new TimeOnly(hour, 0).AddMinutes(int.Parse(minutes, CultureInfo.InvariantCulture));
        }

        var isHour = cues.Any(cue => cue.Last == number.First - 1 && cue.Concept == "at")
            || cues.Any(cue => cue.First == number.Last + 1 && cue.Concept is "morning" or "evening" or "oclock")
            || message.At(number.Last + 1) is ":";
        return !isHour ? null
            : message.At(number.Last + 1) is ":" or "." && Minutes(message.At(number.Last + 2)) is { } exact ? new TimeOnly(hour, exact)
            : Fraction(message.At(number.First)) ?? (Spoken(message, number.Last + 1) is { } spoken ? new TimeOnly(hour, spoken) : new TimeOnly(hour, 0));
    }

    /// <summary>"7.30" is read as a number with a point.</summary>
    private static TimeOnly? Fraction(string? word) =>
        word?.Split('.') is [var hour, { Length: 2 } minutes] && Minutes(minutes) is { } exact && int.TryParse(hour, out var hours) && hours < 24
            ? new TimeOnly(hours, exact)
            : null;

    private static int? Spoken(Message message, int at) => message.At(at) switch
    {
        "thirty" => 30,
        "fifteen" => 15,
        "forty" when message.At(at + 1) is "five" => 45,
        var word => word is { Length: 2 } ? Minutes(word) : null,
    };

    private static int? Minutes(string? word) =>
        word is { Length: 2 } && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes < 60 ? minutes : null;
}
