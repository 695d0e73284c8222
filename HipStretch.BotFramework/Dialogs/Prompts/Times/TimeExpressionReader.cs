namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Gathers the pieces of a time from a text, whatever other words stand between them. A piece too many, or a word that changes what
/// they mean, makes the whole uncertain, and then nothing is read.
/// </summary>
internal sealed class TimeExpressionReader
{
    private readonly TimeTokens _tokens;
    private TimeExpression _read = new();
    private bool _isRepeated;
    private int _next;

    private TimeExpressionReader(TimeTokens tokens) => _tokens = tokens;

    internal static TimeExpression? Read(string text)
    {
        var reader = new TimeExpressionReader(TimeLexer.Split(text));
        for (var at = 0; at < reader._tokens.Count; at = reader._next)
        {
            if (!reader.TryReadPiece(at) && !reader.TrySkip(at))
                return null;
        }

        return reader.Finish();
    }

    private bool TryReadPiece(int at) =>
        TryKeep(RecurrenceReader.Read(_tokens, at, out _next), _read.Recurrence, piece => _read with { Recurrence = piece })
        || TryKeepAhead(at)
        || TryKeepThisPart(at)
        || TryKeep(CalendarDayReader.Read(_tokens, at, out _next), _read.Day, piece => _read with { Day = piece })
        || TryKeep(TimeOfDayReader.Read(_tokens, at, out _next), _read.Time, piece => _read with { Time = piece })
        || TryKeepPart(at);

    private bool TryKeep<T>(T? piece, T? earlier, Func<T, TimeExpression> with)
        where T : class
    {
        if (piece is null || earlier is not null)
            return false;
        _read = with(piece);
        return true;
    }

    private bool TryKeepAhead(int at)
    {
        if (TimeSpanReader.Read(_tokens, at, out _next) is not { } span || _read is not { Ahead: null, Day: null })
            return false;
        if (span.Clock > TimeSpan.Zero)
            _read = _read with { Ahead = span.Clock };
        else
            _read = _read with { Day = span.Months > 0 ? new CalendarDay.InMonths(span.Months) : new CalendarDay.InDays(span.Days) };
        return true;
    }

    /// <summary>"This evening" and "tonight" are a day too.</summary>
    private bool TryKeepThisPart(int at)
    {
        var isTonight = _tokens.Word(at) == "tonight";
        _next = isTonight ? at + 1 : at + 2;
        var part = isTonight ? DayPart.Night : _tokens.Word(at) == "this" ? DayPartReader.Read(_tokens, at + 1, out _) : null;
        if (part is null || _read is not { Day: null, Part: null })
            return false;
        _read = _read with { Day = new CalendarDay.InDays(0), Part = part };
        return true;
    }

    private bool TryKeepPart(int at)
    {
        _next = at + 1;
        if (DayPartReader.Read(_tokens, at, out var isRepeated) is not { } part || _read.Part is not null)
            return false;
        _isRepeated = isRepeated;
        _read = _read with { Part = part };
        return true;
    }

    /// <summary>Digits and signs between digits are never skipped.</summary>
    private bool TrySkip(int at)
    {
        _next = at + 1;
        return _tokens[at] switch
        {
            { Kind: TimeTokenKind.Word, Text: var word } => !TimeWords.IsTelling(word),
            { Kind: TimeTokenKind.Mark, Text: "." or "-" or "–" or "@" } => true,
            _ => false,
        };
    }

    private TimeExpression? Finish()
    {
        if (!TryJoinDayAndRecurrence())
            return null;
        var isAlone = _read is { Time: null, Part: null, Day: null, Recurrence: null };
        var isWhole = _read switch
        {
            { Ahead: not null } => isAlone,
            { Recurrence: { } recurrence } => recurrence.DayTimex is not null || _read is { Time: null, Part: null },
            { Day: not null } => _read.Time != TimeOfDay.Midnight,
            _ => !isAlone,
        };
        return isWhole ? _read : null;
    }

    /// <summary>"Friday evenings" and "every week on Friday" come back on Fridays; no other day goes with what comes back.</summary>
    private bool TryJoinDayAndRecurrence()
    {
        var recurrence = _read.Recurrence ?? (_isRepeated ? Recurrence.Daily : null);
        var isWeekly = recurrence == Recurrence.Every(1, TimeUnit.Week) || (_isRepeated && _read.Recurrence is null);
        if (isWeekly && _read.Day is CalendarDay.Recurring.OfWeek day)
            _read = _read with { Day = null, Recurrence = Recurrence.Weekly(day.Weekday) };
        else
            _read = _read with { Recurrence = recurrence };
        return _read is not { Day: not null, Recurrence: not null };
    }
}
