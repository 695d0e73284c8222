using System.Globalization;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Numbers;

/// <summary>Finds numbers: figures, words, "twenty one", "six and a half", "6-7", "six or seven", "between 6 and 7".</summary>
internal sealed class NumberReader(Lexicon words)
{
    private const double WidestEither = 3;
    private const double MostOfNeighbours = 20;

    /// <summary>All numbers of a message, in order.</summary>
    public IReadOnlyList<SaidNumber> All(Message message)
    {
        var single = Single(message);
        var all = new List<SaidNumber>();
        for (var at = 0; at < message.Words.Count; at++)
        {
            if (Whole(message, single, at) is not { } number)
            {
                continue;
            }

            var next = message.At(number.Last + 2) is "a" or "an" ? number.Last + 3 : number.Last + 2;
            if (IsRange(message, number) && Whole(message, single, next) is { } upper && upper.Least > number.Least && !IsEither(message, number, upper))
            {
                number = new(number.Least, upper.Most, number.First, upper.Last);
            }

            else if (Neighbour(message, single, number) is { } neighbour)
            {
                number = new(number.Least, neighbour.Most, number.First, neighbour.Last);
            }
            all.Add(number);
            at = number.Last;
        }

        return all;
    }

    /// <summary>"3 or 8" is one or the other and nothing between.</summary>
    private static bool IsEither(Message message, SaidNumber number, SaidNumber upper) =>
        message.At(number.Last + 1) is "or" && upper.Most <= 10 && upper.Least - number.Most > WidestEither;

    /// <summary>"6 7" and "6/7" are six or seven, but not "9/10", half, a date or a part of a longer list.</summary>
    private static SaidNumber? Neighbour(Message message, Dictionary<int, SaidNumber> single, SaidNumber number)
    {
        var isCut = message.At(number.Last + 1) is "/";
        var at = isCut ? number.Last + 2 : number.Last + 1;
        return Whole(message, single, at) is { } next && next.Least == number.Most + 1 && next.Most <= MostOfNeighbours
            && double.IsInteger(number.Most) && !(isCut && (next.Most == 10 || number.Most == 1))
            && message.At(number.First - 1) is not ("/" or "-" or "disc" or "discs" or "l" or "s" or "t")
            && message.At(number.First - 1)?.Any(char.IsDigit) is not true
            && !(message.At(next.Last + 1) is "/" && message.At(next.Last + 2) is not "10") && Whole(message, single, next.Last + 1) is null
            ? next : null;
    }

    private static bool IsRange(Message message, SaidNumber number) =>
        message.At(number.Last + 1) is "or" or "to" or "-" or "–"
        || (message.At(number.Last + 1) is "and" && (message.At(number.First - 1) is "between" || (message.At(number.First - 1) is "a" or "an" && message.At(number.First - 2) is "between")));

    private static SaidNumber? Whole(Message message, Dictionary<int, SaidNumber> single, int at)
    {
        if (!single.TryGetValue(at, out var number))
        {
            return null;
        }

        if (number.Least is >= 20 and <= 90 && number.Least % 10 == 0
            && single.TryGetValue(number.Last + 1, out var units) && units.Least is >= 1 and <= 9 && message.At(at)!.All(char.IsLetter))
        {
            number = new(number.Least + units.Least, number.Least + units.Least, at, units.Last);
        }

        return HalfEnd(message, number.Last + 1) is { } end ? new(number.Least + 0.5, number.Most + 0.5, at, end) : number;
    }

    /// <summary>The last word of "and a half" and its like, where it stands here.</summary>
    private static int? HalfEnd(Message message, int at) => (message.At(at), message.At(at + 1), message.At(at + 2)) switch
    {
        ("and", "a", "half") => at + 2,
        ("and", "half", _) or ("point", "five", _) or ("point", "5", _) => at + 1,
        ("½", _, _) => at,
        _ => null,
    };

    private Dictionary<int, SaidNumber> Single(Message message)
    {
        var said = words.Find(message).ToDictionary(
            mention => mention.First,
            mention => At(double.Parse(mention.Concept, CultureInfo.InvariantCulture), mention.First, mention.Last));
        for (var at = 0; at < message.Words.Count; at++)
        {
            if (char.IsAsciiDigit(message.Words[at][0]) && message.Words[at].Length <= 9
                && double.TryParse(message.Words[at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
            {
                said[at] = At(figure, at, at);
            }
        }

        return said;
    }

    private static SaidNumber At(double value, int first, int last) => new(value, value, first, last);
}
