using HipStretch.Knowledge.Tests.Language;

namespace HipStretch.Knowledge.Tests.Development;

/// <summary>How much of the development set is understood. What was tuned on it is no result: that is for the blind sets to say.</summary>
public sealed class RecogniserSetTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<LanguageCase> Cases = LanguageCase.ReadAll("recognisers");

    public static TheoryData<string> Contexts => [.. Cases.Select(text => text.Context).Distinct()];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void The_development_set_is_understood(string context)
    {
        var cases = Cases.Where(text => text.Context == context).ToList();
        var wrong = cases.Select(text => text.Difference(Listener.Model)).OfType<string>().ToList();
        output.WriteLine($"{context}: {cases.Count - wrong.Count} of {cases.Count}");
        wrong.ForEach(output.WriteLine);
        ((double)wrong.Count / cases.Count).ShouldBeLessThanOrEqualTo(0.02, string.Join('\n', wrong));
    }
}
