namespace Microsoft.Bot.Schema;

/// <summary>The locale of any activity, which the interface itself has only for messages.</summary>
public static class IActivityExtensions
{
    /// <summary>Reads the locale.</summary>
    /// <param name="activity">An <see cref="Activity"/>.</param>
    /// <returns>A BCP 47 tag, or whatever else was sent.</returns>
    /// <exception cref="InvalidCastException">It is another implementation of the interface.</exception>
    public static string? GetLocale(this IActivity activity) => ((Activity)activity).Locale;

    /// <summary>Writes the locale.</summary>
    /// <param name="activity">An <see cref="Activity"/>.</param>
    /// <param name="locale">A BCP 47 tag.</param>
    /// <exception cref="InvalidCastException">It is another implementation of the interface.</exception>
    public static void SetLocale(this IActivity activity, string? locale) => ((Activity)activity).Locale = locale;
}
