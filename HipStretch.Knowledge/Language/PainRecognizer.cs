using HipStretch.Knowledge.Language.Recognizers;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;
using Microsoft.Recognizers.Text;

namespace HipStretch.Knowledge.Language;

/// <summary>
/// The recognisers of pain as Recognizers.Text offers its own: one call a kind, with the words built into this assembly and no question
/// open. Positions count characters; <c>End</c> is the last one.
/// </summary>
public static class PainRecognizer
{
    private static readonly Lazy<Lexicons> Words = new(() => new(ContentLoader
        .Load(ContentFile.Embedded().Where(file => file.Path.StartsWith("language/", StringComparison.Ordinal))).Lexicon));

    private static readonly Lazy<LocationRecognizer> Location = new(() => new(Words.Value));
    private static readonly Lazy<SideRecognizer> Side = new(() => new(Words.Value));
    private static readonly Lazy<SeverityRecognizer> Severity = new(() => new(Words.Value));
    private static readonly Lazy<QualityRecognizer> Quality = new(() => new(Words.Value));
    private static readonly Lazy<DurationRecognizer> Duration = new(() => new(Words.Value));
    private static readonly Lazy<OnsetRecognizer> Onset = new(() => new(Words.Value));
    private static readonly Lazy<FlagRecognizer> RedFlag = new(() => new(Words.Value));

    /// <summary>Places; resolution: <c>region</c>.</summary>
    /// <exception cref="ArgumentException">The culture is not English.</exception>
    public static List<ModelResult> RecognizePainLocation(string query, string culture) => Recognize(Location.Value, query, culture);

    /// <summary>Sides; resolution: <c>side</c>, left, right or both.</summary>
    /// <exception cref="ArgumentException">The culture is not English.</exception>
    public static List<ModelResult> RecognizePainSide(string query, string culture) => Recognize(Side.Value, query, culture);

    /// <summary>Scores from 0 to 10; resolution: <c>score</c>, <c>min</c>, <c>max</c>.</summary>
    /// <exception cref="ArgumentException">The culture is not English.</exception>
    public static List<ModelResult> RecognizePainSeverity(string query, string culture) => Recognize(Severity.Value, query, culture);

    /// <summary>What it feels like; resolution: <c>quality</c>.</summary>
    /// <exception cref="ArgumentException">The culture is not English.</exception>
    public static List<ModelResult> RecognizePainQuality(string query, string culture) => Recognize(Quality.Value, query, culture);

    /// <summary>How long it has lasted, counted back from a moment; resolution: <c>days</c>.</summary>
    /// <exception cref="ArgumentException">The culture is not English.</exception>
    public static List<ModelResult> RecognizePainDuration(string query, string culture, DateTimeOffset refTime) =>
        Recognize(Duration.Value, query, culture, refTime);

    /// <summary>What set it off; resolution: <c>mechanism</c>.</summary>
    /// <exception cref="ArgumentException">The culture is not English.</exception>
    public static List<ModelResult> RecognizePainOnset(string query, string culture) => Recognize(Onset.Value, query, culture);

    /// <summary>
    /// Signs of danger; resolution: <c>fact</c>, <c>value</c>, and <c>assertion</c>: present, absent, unsure, unclaimed or somebody-else.
    /// </summary>
    /// <exception cref="ArgumentException">The culture is not English.</exception>
    public static List<ModelResult> RecognizeRedFlag(string query, string culture) => Recognize(RedFlag.Value, query, culture);

    private static List<ModelResult> Recognize<T>(WordRecognizer<T> recognizer, string query, string culture, DateTimeOffset now = default)
        where T : notnull =>
        culture.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? new PainModel<T>(recognizer, Words.Value, now).Parse(query)
            : throw new ArgumentException($"There are words for English only, not for '{culture}'.", nameof(culture));
}
