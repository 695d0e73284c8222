namespace HipStretch.Knowledge.Questions;

/// <summary>Finds the choice that a text names: by its title or value, or by a part of it that no other choice shares.</summary>
internal static class ChoiceFinder
{
    private const int ShortestPart = 4;

    /// <summary>Words that mean something by themselves, so that their occurrence inside a sentence names no choice.</summary>
    private static readonly string[] Answers = ["yes", "no", "none", "unsure", "unknown", "other"];

    public static Choice? Find(IReadOnlyList<Choice> choices, string text)
    {
        var said = Words.Normalise(text);
        return choices.FirstOrDefault(choice => choice.IsSaidBy(said))
            ?? choices.FirstOrDefault(choice => choice.Value == said)
            ?? Only(choices.Where(choice => NamesPart(choice, said)));
    }

    /// <summary>"How bad" of "How bad it is", or "the side" for the value side.</summary>
    private static bool NamesPart(Choice choice, string said) =>
        !Answers.Contains(choice.Value)
        && ((said.Length >= ShortestPart && Words.Contain(choice.Said, said))
            || (choice.Value.Length >= ShortestPart && Words.Contain(said, choice.Value.Replace('-', ' '))));

    private static Choice? Only(IEnumerable<Choice> found) => found.Take(2).ToArray() is [var one] ? one : null;
}
