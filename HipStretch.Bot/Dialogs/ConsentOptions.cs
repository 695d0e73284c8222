namespace HipStretch.Bot.Dialogs;

/// <summary>Who asks people whether what they tell may be kept. Bound from the configuration section <see cref="Section"/>.</summary>
internal sealed record ConsentOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch:Consent";

    /// <summary>Whether people agreed before they get here, as on an operator's own site; false, the default, has them asked with the greeting.</summary>
    public bool AskedElsewhere { get; init; }
}
