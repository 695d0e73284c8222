using System.Globalization;

namespace HipStretch.Benchmarks;

/// <summary>What some turns cost: how many a second, how long the middle one and the slowest in a hundred took, and bytes allocated by each.</summary>
internal sealed record Measurement(int Turns, TimeSpan Took, TimeSpan P50, TimeSpan P99, long BytesPerTurn)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Turns} turns, {Turns / Took.TotalSeconds:F0} a second, p50 {P50.TotalMilliseconds:F2} ms, p99 {P99.TotalMilliseconds:F2} ms, {BytesPerTurn / 1024.0:F1} KB allocated a turn");
}
