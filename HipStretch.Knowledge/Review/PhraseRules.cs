using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Review;

/// <summary>Every phrase is said, every phrase that is said is there, and it is said in other words each time.</summary>
internal static class PhraseRules
{
    public static IEnumerable<ContentProblem> Problems(LoadedContent content, ProgramWords program) =>
        [.. Missing(content, program), .. Unused(content, program), .. Alike(content)];

    private static IEnumerable<ContentProblem> Missing(LoadedContent content, ProgramWords program)
    {
        var written = content.Knowledge.Phrases.Keys.ToHashSet();
        return program.Phrases.Keys.Where(key => !written.Contains(key)).Select(key =>
            new ContentProblem("phrases/en", 1, $"the program says '{key}', and there is no such phrase; write it."));
    }

    private static IEnumerable<ContentProblem> Unused(LoadedContent content, ProgramWords program)
    {
        var said = content.References.Select(reference => reference.Id).OfType<PhraseKey>().Concat(program.Phrases.Keys).ToHashSet();
        return
            from area in content.All<PhraseArea>()
            from phrase in area.Value.Phrases
            where !said.Contains(phrase.Key)
            let at = content.PlaceOf(phrase.Value)
            select new ContentProblem(at.File, at.Line, $"nobody says '{phrase.Key}'; take it out.");
    }

    private static IEnumerable<ContentProblem> Alike(LoadedContent content) =>
        from phrase in content.All<Phrase>()
        where phrase.Value.Wordings.Select(wording => wording.Say).Distinct().Count() < phrase.Value.Wordings.Count
        select new ContentProblem(phrase.At.File, phrase.At.Line, $"it says \"{phrase.Value.Say}\" again in the same words; find others for 'again'.");
}
