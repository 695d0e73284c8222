using System.Globalization;
using System.Text.RegularExpressions;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Routines;

/// <summary>Reads which poses a person does not want from an answer to a routine: "no twist please", "I don't like child's pose", "only cat-cow".</summary>
public sealed partial class PoseWishes
{
    private readonly StretchId[] poses;
    private readonly (Regex Name, string Mark)[] marks;

    /// <summary>Wishes about these poses, by their titles and names.</summary>
    public PoseWishes(IEnumerable<Stretch> poses)
    {
        var all = poses.ToArray();
        this.poses = [.. all.Select(pose => pose.Id)];
        marks =
        [
            .. all.SelectMany((pose, number) => pose.Names.Append(pose.Title).Select(name => (Name: Plain(name), Mark: $"@{number}")))
                .DistinctBy(named => named.Name).OrderByDescending(named => named.Name.Length)
                .Select(named => (new Regex($@"\b{Regex.Escape(named.Name)}s?\b", RegexOptions.CultureInvariant), named.Mark)),
        ];
    }

    /// <summary>The poses that are not wanted, all the others where only some are; empty where the text says nothing of that, or asks.</summary>
    public IReadOnlyList<StretchId> Unwanted(string text)
    {
        var said = marks.Aggregate(Plain(text), (marked, pose) => pose.Name.Replace(marked, pose.Mark));
        return Question().IsMatch(said) ? []
            : Named(Refusal(), said) is { Count: > 0 } refused ? refused
            : Named(Only(), said) is { Count: > 0 } chosen ? [.. poses.Except(chosen)]
            : [];
    }

    private List<StretchId> Named(Regex wish, string said) =>
        [.. wish.Matches(said).SelectMany(match => Mark().Matches(match.Value)).Select(mark => poses[int.Parse(mark.ValueSpan[1..], CultureInfo.InvariantCulture)]).Distinct()];

    private static string Plain(string text) => Words.Normalise(text).Replace('-', ' ');

    [GeneratedRegex(@"^(?:why|what|how|is|are|does|do|should|when|where|which|who)\b")]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(?:(?:no|not|without|skip|skipping|drop|remove|minus|except|avoid|leave out)(?: (?:the|any|more|that|doing|keen on))*|(?:dont|do not|cant|cannot|wont|never)(?: (?!mind|know|skip|leave|drop)[a-z]+){0,5}?|leave(?: the)?(?= @\d+ out))(?: the)?(?: (?:(?:and|or|nor)(?: the| no)? |no )?@\d+)+")]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\b(?:only|just)(?: (?:the|want|do|doing|to|like))*(?: (?:(?:and|or|the) )*@\d+)+|@\d+(?: and (?:the )?@\d+)* (?:only|alone)\b")]
    private static partial Regex Only();

    [GeneratedRegex(@"@\d+")]
    private static partial Regex Mark();
}
