using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Tells whose something is: "my wife has a bad back" is hers, "my wife says I limp" is mine; "it used to be my neck" is over. Clause by clause.
/// </summary>
internal sealed class StandpointReader(Lexicons lexicons)
{
    private const int Beside = 3;
    private readonly Lexicon breaks = lexicons.Family("clause-breaks");
    private readonly Lexicon persons = lexicons.Family("other-people");
    private readonly Lexicon earlier = lexicons.Family("earlier");

    /// <summary>What counts: no other person's, and what is aside only where nothing else was said.</summary>
    public IReadOnlyList<Found<T>> Standing<T>(Message message, IReadOnlyList<Found<T>> found)
        where T : notnull
    {
        if (!IsMixed(message))
        {
            return found;
        }
        var all = found.Select(one => (Found: one, Standpoint: Of(message, one.First, one.Last))).ToList();
        var own = all.FindAll(one => one.Standpoint is Standpoint.Own);
        return [.. (own.Count > 0 ? own : all.FindAll(one => one.Standpoint is Standpoint.Aside)).Select(one => one.Found)];
    }

    /// <summary>Whether anything but the person's own pain of now may be told of, which saves looking closer.</summary>
    public bool IsMixed(Message message) => NamesOthers(message) || earlier.Find(message).Count > 0
        || breaks.Find(message).Any(limit => message.At(limit.First) is "this");

    /// <summary>Whether other people are spoken of.</summary>
    public bool NamesOthers(Message message) => persons.Find(message).Count > 0 || Enumerable.Range(0, message.Words.Count).Any(at => IsTheirs(message, at));

    /// <summary>Whose the words from one place to another are.</summary>
    public Standpoint Of(Message message, int first, int last)
    {
        var people = persons.Find(message);
        var limits = breaks.Find(message);
        var start = Start(message, limits, first);
        return Whose(message, people, start, first, last) is var whose and not Standpoint.Own ? whose
            : IsEarlier(message, limits, start, first, last) ? Standpoint.Aside
            : Standpoint.Own;
    }

    /// <summary>Whether the person says anything of themself, whoever else it may be about.</summary>
    public bool NamesSelf(Message message)
    {
        var people = persons.Find(message);
        return Enumerable.Range(0, message.Words.Count).Any(at => IsSelf(message, at) && !people.Any(person => at >= person.First && at <= person.Last));
    }

    private static Standpoint Whose(Message message, IReadOnlyList<Mention> people, int start, int first, int last)
    {
        if (people.LastOrDefault(said => said.Concept == "opinion" && said.First >= start && said.Last < first) is { Concept: not null } opinion)
        {
            var between = Enumerable.Range(opinion.Last + 1, last - opinion.Last).ToList();
            return between.Exists(at => IsTheirs(message, at)) ? Standpoint.SomebodyElse
                : between.Exists(at => IsSelf(message, at) && message.At(at) is not "me") ? Standpoint.Aside
                : Standpoint.Opinion;
        }
        for (var at = last; at >= start; at--)
        {
            if (people.FirstOrDefault(person => person.Concept == "person" && person.First <= at && person.Last >= at) is { Concept: not null } person)
            {
                if (IsSubject(message, person, start) || (IsPossessor(message, person) && first - person.Last <= Beside))
                {
                    return Standpoint.SomebodyElse;
                }
                at = person.First;
            }
            else if (IsTheirs(message, at))
            {
                return Standpoint.SomebodyElse;
            }
            else if (IsSelf(message, at))
            {
                return Standpoint.Own;
            }
        }
        return Standpoint.Own;
    }

    private bool IsEarlier(Message message, IReadOnlyList<Mention> limits, int start, int first, int last)
    {
        var end = End(message, limits, last);
        var cues = earlier.Find(message);
        return limits.Any(limit => limit.First > last && message.At(limit.First) is "this" && message.At(limit.Last) is "time") || cues.Any(cue => (cue.Concept == "earlier" && cue.First >= start && cue.First < end && (cue.First < first || cue.First > last))
            || (cue.Concept == "over" && cue.First >= last && (cue.First < end || IsNextClause(message, limits, cue, end))));
    }

    /// <summary>"Had it in my neck but that's fine": said at the beginning of the clause after.</summary>
    private static bool IsNextClause(Message message, IReadOnlyList<Mention> limits, Mention cue, int end) =>
        cue.First >= end && Enumerable.Range(end, cue.First - end)
            .All(at => message.IsMark(at) || message.At(at) is "and" or "but" or "then" or "now" || limits.Any(limit => limit.First <= at && limit.Last >= at));

    private static bool IsSelf(Message message, int at) => message.At(at) is "i" or "im" or "ive" or "id" or "my" or "mine" or "me" or "myself";

    private static bool IsTheirs(Message message, int at) => message.At(at) is "his" or "her" or "hers" or "their" or "theirs";

    private static bool IsSubject(Message message, Mention person, int start) =>
        person.First == start || message.IsMark(person.First - 1)
        || message.At(person.First - 1) is "and" or "but" or "so" or "well" or "because" or "cos" or "when" or "while" or "that" or "its" or "is" or "for" or "um" or "oh" or "than" or "like" or "then" or "if" or "since" or "as" or "just" or "though" or "asking";

    /// <summary>An apostrophe tells it: "I rubbed my wife's hip".</summary>
    private static bool IsPossessor(Message message, Mention person)
    {
        var token = message.Tokens[person.Last];
        return message.Text.AsSpan(token.Start, token.Length).IndexOfAny('\'', '’') > 0;
    }

    private static int Start(Message message, IReadOnlyList<Mention> limits, int first)
    {
        var mark = first;
        while (mark > 0 && !IsBreak(message, mark - 1))
        {
            mark--;
        }
        return Math.Max(mark, limits.Where(limit => limit.First <= first).Select(limit => limit.First).LastOrDefault(0));
    }

    private static int End(Message message, IReadOnlyList<Mention> limits, int last)
    {
        var mark = last + 1;
        while (mark < message.Words.Count && !IsBreak(message, mark))
        {
            mark++;
        }
        return Math.Min(mark, limits.Where(limit => limit.First > last).Select(limit => limit.First).FirstOrDefault(int.MaxValue));
    }

    private static bool IsBreak(Message message, int at) => message.IsSentenceEnd(at) || message.At(at) is "," or ":" or "-" or "–" or "—" or "(" or ")";
}
