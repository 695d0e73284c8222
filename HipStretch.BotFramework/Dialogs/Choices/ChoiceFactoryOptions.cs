using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The words between choices that are written out as text. What is null is English.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Leaves everything at its default.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Sets the words.</summary>
    /// <param name="inlineSeparator">What stands between two choices, ", " by default.</param>
    /// <param name="inlineOr">What stands between the only two, " or " by default.</param>
    /// <param name="inlineOrMore">What stands before the last of three or more, ", or " by default.</param>
    /// <param name="includeNumbers">Whether the choices are numbered, as they are by default.</param>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers = null)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between two choices, ", " by default.</summary>
    [JsonProperty(PropertyName = "inlineSeparator")]
    public string? InlineSeparator { get; set; }

    /// <summary>What stands between the only two choices, " or " by default.</summary>
    [JsonProperty(PropertyName = "inlineOr")]
    public string? InlineOr { get; set; }

    /// <summary>What stands before the last of three choices or more, ", or " by default.</summary>
    [JsonProperty(PropertyName = "inlineOrMore")]
    public string? InlineOrMore { get; set; }

    /// <summary>Whether the choices are numbered, as they are by default.</summary>
    [JsonProperty(PropertyName = "includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
