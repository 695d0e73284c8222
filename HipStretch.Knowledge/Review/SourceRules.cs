using System.Reflection;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Review;

/// <summary>Everything that has a source was compared with it, not too long ago; every source was published and is used.</summary>
internal static class SourceRules
{
    /// <summary>Guidelines are looked over about so often, in years.</summary>
    private const int YearsGood = 2;

    private const int FirstYear = 1990;

    public static IEnumerable<ContentProblem> Problems(LoadedContent content, DateOnly today) =>
    [
        .. content.Parts.SelectMany(part => Dates(part, today)),
        .. content.All<Source>().Where(source => source.Value.Year < FirstYear || source.Value.Year > today.Year).Select(source =>
            new ContentProblem(source.At.File, source.At.Line, $"it was published in {source.Value.Year}; expected {FirstYear} to {today.Year}.")),
        .. Unused(content),
    ];

    /// <summary>Any record with a property <c>Source</c> says something that somebody else vouches for.</summary>
    private static IEnumerable<ContentProblem> Dates(ContentPart part, DateOnly today)
    {
        if (Property(part, "Source") is not SourceId source)
        {
            yield break;
        }

        var reviewed = Property(part, "Reviewed") as DateOnly?;
        var fault = reviewed switch
        {
            null => $"it names the source '{source}' and no day of review; add 'reviewed', the day on which it was compared with that source.",
            { } day when day > today => $"it was reviewed on {day:yyyy-MM-dd}, which is after today, {today:yyyy-MM-dd}.",
            { } day when day < today.AddYears(-YearsGood) => $"it was reviewed on {day:yyyy-MM-dd}, over {YearsGood} years ago; compare it with '{source}' again, and say when.",
            _ => null,
        };
        if (fault is not null)
        {
            yield return new(part.File, part.Line, fault);
        }
    }

    private static object? Property(ContentPart part, string name) =>
        part.Value.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(part.Value);

    private static IEnumerable<ContentProblem> Unused(LoadedContent content)
    {
        var used = content.References.Select(reference => reference.Id).OfType<SourceId>().ToHashSet();
        return content.All<Source>().Where(source => !used.Contains(source.Value.Id)).Select(source =>
            new ContentProblem(source.At.File, source.At.Line, $"nothing rests on the source '{source.Value.Id}'; use it or take it out."));
    }
}
