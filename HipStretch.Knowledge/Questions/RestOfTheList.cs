namespace HipStretch.Knowledge.Questions;

/// <summary>What an answer to a tick list says of the items that it does not name, and of those that it makes an exception for.</summary>
/// <param name="IsDenied">Whether it says no to all that it does not name, as "no to the rest" and "none but my knee" do.</param>
/// <param name="IsOfOthers">Whether it says so of the others, and so means something else by what it names.</param>
/// <param name="Excepted">The words after "but" or "except" of such a no; empty where there are none.</param>
internal sealed record RestOfTheList(bool IsDenied, bool IsOfOthers, string Excepted)
{
    private const int ShortException = 4;

    private static readonly string[] Denials =
    [
        "no to all", "no to everything", "no to every one", "no to the rest", "no to the others", "no to others", "no to any", "all no", "none",
        "the others no", "others no", "other ones no", "the rest no", "rest no", "rest is no", "rest are no", "rest is fine", "rest are fine",
        "rest all no", "others are no", "others are fine", "everything else no", "everything else is no", "everything else is fine",
        "everything else is ok", "everything elses fine", "nothing else", "none of the others", "none of the rest", "nothing but", "nothing except", "no others",
        "not the others", "not the rest", "no to everything else", "no to anything else", "no to those", "no to them", "no except", "no apart from", "no other than",
    ];

    private static readonly string[] Others = ["other", "rest", "else"];

    private static readonly string[] Exceptions = ["except for", "except", "apart from", "other than", "aside from", "besides", "but"];

    /// <summary>Whether what is excepted is named and no more, as in "but my left knee": then it is a yes.</summary>
    public bool IsPlainException => Excepted.Length > 0 && Excepted.Count(c => c == ' ') < ShortException;

    /// <summary>Reads normalised words.</summary>
    public static RestOfTheList In(string said)
    {
        var denials = Denials.Where(denial => Words.Contain(said, denial)).ToArray();
        var exception = Exceptions.FirstOrDefault(exception => Words.Contain(said, exception));
        return new(
            denials.Length > 0,
            denials.Any(denial => Others.Any(other => denial.Contains(other, StringComparison.Ordinal))),
            denials.Length > 0 && exception is not null ? After(said, exception) : "");
    }

    private static string After(string said, string part) => $" {said} ".Split($" {part} ", 2)[1].Trim();
}
