namespace HipStretch.Bot.Speech;

/// <summary>The placeholders of a phrase or a question that the code which says it fills, besides whom to call.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class FillsAttribute(params string[] names) : Attribute
{
    /// <summary>The placeholders' names, without braces.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
