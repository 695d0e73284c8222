namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// The cultures in which prompts can write their choices. Whatever a channel sends as its locale, looking one up never fails: an
/// unknown culture is answered in English.
/// </summary>
public static class PromptCultureModels
{
    private static readonly PromptCultureModel[] Supported = GetSupportedCultures();

    /// <summary>English, which is also the fallback.</summary>
    public static PromptCultureModel English => new()
    {
        Locale = "en-us",
        Separator = ", ",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
        DecimalMark = '.',
    };

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Listing("bg-bg", " или ", "Да", "Не");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese => Listing("zh-cn", " 要么 ", "是的", "不", "，", '.');

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Listing("nl-nl", " of ", "Ja", "Nee");

    /// <summary>French.</summary>
    public static PromptCultureModel French => Listing("fr-fr", " ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German => Listing("de-de", " oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Listing("hi-in", " या ", "हां", "नहीं", decimalMark: '.');

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Listing("it-it", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Listing("ja-jp", " または ", "はい", "いいえ", "、", '.');

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Listing("ko-kr", " 또는 ", "예", "아니요", decimalMark: '.');

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => Listing("pt-br", " ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Listing("es-es", " o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Listing("sv-se", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Listing("tr-tr", " veya ", "Evet", "Hayır");

    /// <summary>The supported culture of the same language.</summary>
    /// <param name="cultureCode">A culture code in any case, or anything else that a channel sends.</param>
    /// <returns>A supported <see cref="PromptCultureModel.Locale"/>, or the given code in lower case when there is none.</returns>
    public static string? MapToNearestLanguage(string? cultureCode) =>
        cultureCode is null ? null : Nearest(cultureCode)?.Locale ?? cultureCode.ToLowerInvariant();

    /// <summary>Every supported culture.</summary>
    /// <returns>The models; changing one changes nothing here.</returns>
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        English, Bulgarian, Chinese, Dutch, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    internal static PromptCultureModel? Nearest(string? cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
            return null;
        var dash = cultureCode.IndexOf('-', StringComparison.Ordinal);
        var language = dash < 0 ? cultureCode : cultureCode[..dash];
        return Array.Find(Supported, model => model.Locale.AsSpan(0, 2).Equals(language, StringComparison.OrdinalIgnoreCase));
    }

    private static PromptCultureModel Listing(
        string locale, string or, string yes, string no, string comma = ",", char decimalMark = ',')
    {
        return new()
        {
            Locale = locale,
            Separator = comma + " ",
            InlineOr = or,
            InlineOrMore = comma + or,
            YesInLanguage = yes,
            NoInLanguage = no,
            DecimalMark = decimalMark,
        };
    }
}
