using System.Reflection;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Review;

namespace HipStretch.Bot.Speech;

/// <summary>
/// The one list of what the bot says by itself: whatever a static field of the program names, with what <see cref="FillsAttribute"/> says of it,
/// and the families of a session.
/// </summary>
internal static class WordsInUse
{
    private static readonly FieldInfo[] Fields = [.. typeof(WordsInUse).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))];

    /// <summary>All of it.</summary>
    public static ProgramWords All { get; } = new(
        Named<PhraseKey>().Concat(SessionPhrases.Families.Select(key => (Id: key, Fills: (IReadOnlyList<string>)[])))
            .GroupBy(named => named.Id, named => named.Fills).ToDictionary(group => group.Key, Fills),
        Named<QuestionId>().GroupBy(named => named.Id, named => named.Fills).ToDictionary(group => group.Key, Fills));

    private static IEnumerable<(T Id, IReadOnlyList<string> Fills)> Named<T>() =>
        from field in Fields
        where field.FieldType == typeof(T)
        select ((T)field.GetValue(null)!, field.GetCustomAttribute<FillsAttribute>()?.Names ?? []);

    /// <summary>Where several places say one thing, its words may use only what all of them fill.</summary>
    private static IReadOnlyList<string> Fills(IEnumerable<IReadOnlyList<string>> places) =>
        [.. places.Aggregate((all, next) => [.. all.Intersect(next)])];
}
