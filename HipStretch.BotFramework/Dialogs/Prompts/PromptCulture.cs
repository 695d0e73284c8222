using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Chooses the culture of a prompt.</summary>
internal static class PromptCulture
{
    internal static readonly PromptCultureModel English = PromptCultureModels.English;

    /// <summary>The first of the candidates that names anything decides; when that is no supported culture, English.</summary>
    internal static PromptCultureModel Of(string? activityLocale, string? askedLocale, string? defaultLocale) =>
        PromptCultureModels.Nearest(FirstNamed(activityLocale, askedLocale, defaultLocale)) ?? English;

    /// <summary>A bot's own words for a culture, or else for English.</summary>
    internal static bool TryFind<TWords>(
        Dictionary<string, TWords> own, PromptCultureModel culture, [MaybeNullWhen(false)] out TWords words) =>
        own.TryGetValue(culture.Locale, out words) || own.TryGetValue(English.Locale, out words);

    private static string? FirstNamed(string? first, string? second, string? third) =>
        !string.IsNullOrWhiteSpace(first) ? first : !string.IsNullOrWhiteSpace(second) ? second : third;
}
