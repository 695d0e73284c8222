using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Language;

/// <summary>Hears messages on Thursday 26 November 2026, at two in the afternoon, with the content that ships.</summary>
internal static class Listener
{
    public static DateTimeOffset Thursday { get; } = new(2026, 11, 26, 14, 0, 0, TimeSpan.Zero);

    public static LanguageModel Model { get; } = new(ReviewedContent.Knowledge);

    public static Understanding Hear(string text, Expectation expects = Expectation.Nothing, string asked = "") =>
        Model.Understand(text, new LanguageContext(expects, Facts(asked)), Thursday);

    private static FactId[] Facts(string asked) =>
        [.. asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => FactId.Parse(id))];
}
