using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a culture lists choices and says yes and no.</summary>
public class PromptCultureModel
{
    /// <summary>The culture code in lower case, as "en-us".</summary>
    public string Locale { get; set; } = string.Empty;

    /// <summary>What stands between two choices, blanks included.</summary>
    public string Separator { get; set; } = string.Empty;

    /// <summary>What stands between the only two choices.</summary>
    public string InlineOr { get; set; } = string.Empty;

    /// <summary>What stands before the last of three choices or more.</summary>
    public string InlineOrMore { get; set; } = string.Empty;

    /// <summary>The word for yes, as a button shows it.</summary>
    public string YesInLanguage { get; set; } = string.Empty;

    /// <summary>The word for no, as a button shows it.</summary>
    public string NoInLanguage { get; set; } = string.Empty;

    /// <summary>What stands before the fraction of a number: a point or a comma.</summary>
    internal char DecimalMark { get; init; } = ',';

    internal ChoiceFactoryOptions Between => new(Separator, InlineOr, InlineOrMore);
}
