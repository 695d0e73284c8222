using System.Globalization;

namespace HipStretch.Bot.Tests.Blind;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Of, int All)
{
    /// <summary>From 0 to 1; a share of nothing is a bug of the measure.</summary>
    public double Value => All > 0 ? (double)Of / All : throw new InvalidOperationException("There is nothing to take a share of.");

    /// <summary>How many of some cases are so.</summary>
    public static Share Counted<T>(IReadOnlyCollection<T> cases, Func<T, bool> isSo) => new(cases.Count(isSo), cases.Count);

    /// <inheritdoc />
    public override string ToString() => All == 0 ? "0 of 0" : string.Create(CultureInfo.InvariantCulture, $"{Of} of {All} ({Value:P1})");
}
