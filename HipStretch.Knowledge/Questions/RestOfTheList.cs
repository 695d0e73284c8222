namespace HipStretch.Knowledge.Questions;

/// <summary>What an answer to a tick list says of the items that it does not name, and of those that it makes an exception for.</summary>
/// <param name="IsDenied">Whether it says no to all that it does not name, as "no to the rest" and "none but my knee" do.</param>
/// <param name="IsOfOthers">Whether it says so of the others, and so means something else by what it names.</param>
/// <param name="Excepted">The words after "but" or "except" of such a no; empty where there are none.</param>
internal sealed record RestOfTheList(bool IsDenied, bool IsOfOthers, string Excepted)
{
    /// <summary>The family of its words.</summary>
    public const string Family = "rest-of-list";

    private const int ShortException = 4;

    /// <summary>Whether what is excepted is named and no more, as in "but my left knee": then it is a yes.</summary>
    public bool IsPlainException => Excepted.Length > 0 && Excepted.Count(c => c == ' ') < ShortException;

    /// <summary>Reads normalised words.</summary>
    public static RestOfTheList In(string said, PhraseList phrases)
    {
        var isOfOthers = phrases.IsIn(said, "denied-others");
        var isDenied = isOfOthers || phrases.IsIn(said, "denied-all");
        return new(isDenied, isOfOthers, isDenied && phrases.First(said, "except") is { } exception ? After(said, exception) : "");
    }

    private static string After(string said, string part) => $" {said} ".Split($" {part} ", 2)[1].Trim();
}
