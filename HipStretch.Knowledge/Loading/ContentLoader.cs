using HipStretch.Knowledge.Triage;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HipStretch.Knowledge.Loading;

/// <summary>
/// Reads all content, and trusts none of it: unknown keys, missing keys, values out of range, references to nothing, names that do not fit the file.
/// Every problem is found in one run.
/// </summary>
public static class ContentLoader
{
    /// <summary>Reads and checks content.</summary>
    /// <exception cref="ContentException">It has problems; the exception lists every one.</exception>
    public static KnowledgeBase Load(IEnumerable<ContentFile> files) => LoadWithPlaces(files).Knowledge;

    /// <summary>The same, with the place of everything in it.</summary>
    /// <exception cref="ContentException">It has problems; the exception lists every one.</exception>
    internal static LoadedContent LoadWithPlaces(IEnumerable<ContentFile> files)
    {
        var findings = new ContentFindings();
        var items = files.Select(file => Read(file, findings)).OfType<ContentItem>().ToList();
        CheckUniqueness(items, findings);
        CheckReferences(items, findings);
        CheckComparisons(items, findings);
        findings.Problems.AddRange(ChoiceCheck.Problems(items, findings.Lines));
        findings.Problems.AddRange(FigureCheck.Problems(items, findings.Lines));
        findings.Problems.AddRange(new LexiconCheck(items, findings).Problems());
        findings.Problems.AddRange(ExamplesCheck.Problems(items, findings));
        return findings.Problems.Count == 0
            ? new LoadedContent(new KnowledgeBase(items.ToLookup(item => item.Kind.Record, item => item.Value)), items, findings.Parts, findings.References)
            : throw new ContentException([.. findings.Problems
                .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    private static ContentItem? Read(ContentFile file, ContentFindings findings)
    {
        var slash = file.Path.LastIndexOf('/');
        if (ContentKind.All.FirstOrDefault(kind => kind.Folder == file.Path[..Math.Max(slash, 0)]) is not { } kind)
        {
            findings.Problems.Add(new(file.Path, 1, $"no such kind of content; the folders are {string.Join(", ", ContentKind.All.Select(k => k.Folder))}."));
            return null;
        }

        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (Parse(file, findings) is not { } root || new ContentReader(file.Path, findings).Read(root, kind.Record) is not { } value)
        {
            findings.Unread.Add(name);
            return null;
        }

        var item = new ContentItem(kind, file.Path, value);
        var id = item.Id is Enum member ? Kebab.FromPascal(member.ToString()) : item.Id.ToString();
        if (id != name)
        {
            findings.Problems.Add(new(file.Path, 1, $"the id '{id}' and the file's name '{name}' differ; make them the same."));
        }

        return item;
    }

    private static YamlNode? Parse(ContentFile file, ContentFindings findings)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(file.Text));
        }
        catch (YamlException exception)
        {
            findings.Problems.Add(new(file.Path, (int)exception.Start.Line, $"this is no YAML: {exception.Message}"));
            return null;
        }

        if (stream.Documents is [var document])
        {
            return document.RootNode;
        }

        findings.Problems.Add(new(file.Path, 1, "expected one item."));
        return null;
    }

    private static void CheckUniqueness(IReadOnlyList<ContentItem> items, ContentFindings findings)
    {
        var twice = items.SelectMany(item => item.Defines().Where(id => id is not string).Select(id => (Id: id, item.File)))
            .GroupBy(definition => definition.Id)
            .SelectMany(group => group.Skip(1).Select(again => (again.File, group.Key, First: group.First().File)));
        findings.Problems.AddRange(twice.Select(t => new ContentProblem(t.File, 1, $"'{t.Key}' is defined in {t.First} already.")));
    }

    private static void CheckReferences(IReadOnlyList<ContentItem> items, ContentFindings findings)
    {
        var defined = items.SelectMany(item => item.Defines()).ToHashSet();
        findings.Problems.AddRange(findings.References
            .Where(reference => !defined.Contains(reference.Id) && !findings.IsUnread(reference.Id.ToString()!))
            .Select(reference => new ContentProblem(reference.File, reference.Line, $"there is no {reference.Id.GetType().Name} '{reference.Id}'.")));
    }

    private static void CheckComparisons(IReadOnlyList<ContentItem> items, ContentFindings findings)
    {
        var facts = items.Select(item => item.Value).OfType<Fact>().GroupBy(fact => fact.Id).ToDictionary(group => group.Key, group => group.First());
        findings.Problems.AddRange(findings.Comparisons
            .Where(comparison => facts.ContainsKey(comparison.Fact))
            .Select(comparison => comparison.Check(facts[comparison.Fact]))
            .OfType<ContentProblem>());
    }
}
