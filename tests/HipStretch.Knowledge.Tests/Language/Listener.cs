using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Language;

/// <summary>Hears messages on Thursday 26 November 2026, at two in the afternoon, with the built-in lexicons and a few topics.</summary>
internal static class Listener
{
    private static readonly ContentFile[] Topics =
    [
        Topic("selfcare.heat-ice", "Heat or ice", "heat, ice, heat or ice, hot water bottle"),
        Topic("selfcare.rest", "Rest", "rest, bed rest"),
        Topic("selfcare.walking", "Walking", "walking, walk"),
        Topic("selfcare.medication", "Pain relief", "painkillers, ibuprofen"),
        Topic("cause.overview", "Why backs and hips hurt", "causes, why does it hurt"),
        Topic("cause.nerve-compression", "A squeezed nerve", "sciatica, trapped nerve"),
        Topic("prognosis", "How long it lasts", "how long, will it get better"),
        Topic("tip.hold-time", "How long to hold", "hold time, how long to hold"),
        Topic("about-bot", "About HipStretch", "about, who are you"),
    ];

    public static DateTimeOffset Thursday { get; } = new(2026, 11, 26, 14, 0, 0, TimeSpan.Zero);

    public static LanguageModel Model { get; } = new(ContentLoader.Load(
        [.. ContentFile.Embedded().Where(file => file.Path.StartsWith("language/", StringComparison.Ordinal)), .. Topics]));

    public static Understanding Hear(string text, Expectation expects = Expectation.Nothing, string asked = "") =>
        Model.Understand(text, new LanguageContext(expects, Facts(asked)), Thursday);

    private static FactId[] Facts(string asked) =>
        [.. asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => FactId.Parse(id))];

    private static ContentFile Topic(string id, string title, string names) =>
        new($"topics/{id}.yaml", $"id: {id}\ntitle: {title}\nnames: [{names}]\nclaims: []\nfollow-ups: []\n");
}
