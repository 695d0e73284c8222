using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Answers that point at what was asked for by its place: "yes to the first, no to the others", "only the second", "no, no, yes". A message
/// with any other word in it is left alone: "the first time" is no answer.
/// </summary>
internal sealed class AnswerByOrder(Lexicons lexicons, AnswerToSigns answers)
{
    private const int MostWords = 20;

    private readonly Lexicon order = lexicons.Family("asked-order");

    /// <summary>The signs with those that were answered for by their places.</summary>
    public FlagsFound Complete(FlagsFound signs, Heard heard)
    {
        var asked = heard.Context.Asked;
        if (!heard.Expects(Expectation.RedFlags) || asked.Count < 2 || heard.Message.Words.Count > MostWords || asked.Any(fact => AnswerToSigns.IsNamed(signs, fact)))
        {
            return signs;
        }

        var said = order.Find(heard.Message);
        return !IsAllSaid(heard.Message, said) || Read(said, asked.Count) is not { } places
            ? signs
            : answers.Said(signs, places.Where(place => place.Value).Select(place => asked[place.Key]), places.Where(place => !place.Value).Select(place => asked[place.Key]));
    }

    private static bool IsAllSaid(Message message, IReadOnlyList<Mention> said) =>
        Enumerable.Range(0, message.Words.Count).All(at => message.IsMark(at) || said.Any(mention => at >= mention.First && at <= mention.Last));

    /// <summary>Yes or no by place; null where no place is named.</summary>
    private static Dictionary<int, bool>? Read(IReadOnlyList<Mention> said, int count)
    {
        var words = said.Select(mention => mention.Concept).Where(concept => concept != "link").ToList();
        return words.Count == count && words.TrueForAll(word => word is "yes" or "no") && words.Distinct().Count() == 2
            ? words.Select((word, place) => (place, word == "yes")).ToDictionary()
            : Swapped(words) is { } answered ? Follow(answered, count)
            : words.Exists(word => word is "others" || int.TryParse(word, out _) || word.Contains('-')) ? Follow(words, count) : null;
    }

    /// <summary>"First no, second yes" with each answer before its place; null where the answers do not come behind.</summary>
    private static List<string>? Swapped(List<string> words) =>
        words.Count % 2 == 0 && words.Count > 0 && Enumerable.Range(0, words.Count).All(at => (words[at] is "yes" or "no") == (at % 2 == 1))
            ? [.. words.Chunk(2).SelectMany(pair => new[] { pair[1], pair[0] })]
            : null;

    private static Dictionary<int, bool>? Follow(List<string> words, int count)
    {
        var places = new Dictionary<int, bool>();
        var (yes, rest) = ((bool?)null, (bool?)null);
        foreach (var word in words)
        {
            switch (word)
            {
                case "yes":
                case "no":
                    yes = word == "yes";
                    break;
                case "only":
                    (yes, rest) = (yes ?? true, !(yes ?? true));
                    break;
                case "all":
                    yes ??= true;
                    rest = yes;
                    break;
                case "none":
                    (yes, rest) = (false, false);
                    break;
                case "except":
                    rest ??= yes;
                    yes = rest is { } others ? !others : null;
                    break;
                default:
                    var at = Places(word, count, places.Keys).ToList();
                    if (at.Exists(place => place < 0 || place >= count))
                    {
                        return null;
                    }

                    at.ForEach(place => places[place] = yes ?? true);
                    break;
            }
        }

        foreach (var place in rest is null ? [] : Enumerable.Range(0, count).Except(places.Keys).ToList())
        {
            places[place] = rest is true;
        }

        return places.Count > 0 ? places : null;
    }

    /// <summary>"2" is the second, "-1" the last, "1-2" the first two, "others" all that were not named yet.</summary>
    private static IEnumerable<int> Places(string word, int count, IEnumerable<int> named) =>
        word is "others" ? Enumerable.Range(0, count).Except(named)
        : word is "last-two" ? [count - 2, count - 1]
        : word is "first-two" ? [0, 1]
        : [int.Parse(word, System.Globalization.CultureInfo.InvariantCulture) is var at && at < 0 ? count + at : at - 1];
}
