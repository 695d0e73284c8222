namespace HipStretch.Bot.Tests.Article;

/// <summary>A fact of the article that HipStretch grew from, and where a person finds it.</summary>
/// <param name="Fact">The fact, in our own words; corrected where the article is wrong.</param>
/// <param name="Topics">Topics, any of which may tell it.</param>
/// <param name="Pose">The pose that tells it.</param>
/// <param name="Expect">Lists of words; each list must be met by one of its words.</param>
/// <param name="Absent">Words that no content may say.</param>
/// <param name="Numbers">Numbers of the pose, as the least and the greatest that are right: hold, breaths, repeats, pulse.</param>
/// <param name="EachSide">Whether the pose must be done on both sides.</param>
public sealed record ArticleFact(
    string Fact,
    IReadOnlyList<string> Topics,
    string? Pose,
    IReadOnlyList<IReadOnlyList<string>> Expect,
    IReadOnlyList<string> Absent,
    IReadOnlyDictionary<string, (int Least, int Most)> Numbers,
    bool EachSide);
