using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Triage;

/// <summary>Something that may be known of a person: what it means, and which values it takes.</summary>
/// <param name="Id">Its id in CLINICAL.md.</param>
/// <param name="Type">The kind of value.</param>
/// <param name="Meaning">One plain sentence, for reviewers and for <c>assess --facts</c>.</param>
/// <param name="Range">The least and greatest number, where it is a number.</param>
/// <param name="Unit">The number's unit, such as days.</param>
/// <param name="OrNo">A number that may also be yes (of unknown amount) or no, as pregnancy is.</param>
/// <param name="Values">The words it may take, where it is a choice.</param>
/// <param name="Says">How a value reads inside a summary, by value; a value without an entry is left out of it.</param>
/// <param name="Source">Who says that it matters; every clinical fact has one.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
public sealed record Fact(
    FactId Id,
    FactType Type,
    string Meaning,
    Span? Range = null,
    string? Unit = null,
    bool OrNo = false,
    IReadOnlyList<string>? Values = null,
    IReadOnlyDictionary<string, string>? Says = null,
    SourceId? Source = null,
    DateOnly? Reviewed = null)
{
    /// <summary>Reads a value as entities, <c>assess</c> and stored state write it; null where the fact cannot take it.</summary>
    public FactValue? Read(string text) => text switch
    {
        "unsure" => FactValue.Unsure,
        "yes" when Type is FactType.YesNo || OrNo => FactValue.Yes,
        "no" when Type is FactType.YesNo || OrNo => FactValue.No,
        _ when Type is FactType.Number => ReadNumber(text),
        _ when Type is FactType.Choice && Takes(text) => new FactValue.Said(text),
        _ when Type is FactType.Choices => ReadSeveral(text),
        _ => null,
    };

    private FactValue.Number? ReadNumber(string text) =>
        double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var amount)
        && (Range is not { } range || (amount >= range.Least && amount <= range.Most))
            ? new FactValue.Number(amount)
            : null;

    private FactValue.Several? ReadSeveral(string text)
    {
        var words = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.All(Takes) ? new FactValue.Several(words) : null;
    }

    private bool Takes(string word) => Values is { } values && values.Contains(word);
}
