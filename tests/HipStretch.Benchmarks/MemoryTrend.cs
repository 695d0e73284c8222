using System.Globalization;

namespace HipStretch.Benchmarks;

/// <summary>Whether memory stays flat. The first third of the samples is left out: a program that has just started grows.</summary>
/// <param name="Middle">The mean of the middle third, in megabytes.</param>
/// <param name="Last">The mean of the last third, in megabytes.</param>
/// <param name="PerMinute">By how much it grows over both of them, in megabytes a minute: the slope of the straight line that fits them best.</param>
/// <param name="Watched">How long both of them took together.</param>
internal sealed record MemoryTrend(double Middle, double Last, double PerMinute, TimeSpan Watched)
{
    /// <summary>What the collector alone may move the mean by, as a part of it.</summary>
    private const double Noise = 0.03;

    /// <summary>A conversation stays in memory for two minutes after its last message, so that a younger program grows whatever it does.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(3.8);

    private string Verdict => Watched < Shortest ? "was watched too shortly to tell (take 6 minutes)" : Last <= Middle * (1 + Noise) ? "is flat" : "GROWS";

    /// <summary>Reads samples, in the order in which they were taken; six at least.</summary>
    public static MemoryTrend Of(IReadOnlyList<(TimeSpan After, long Megabytes)> samples)
    {
        var settled = samples.Skip(samples.Count / 3).ToArray();
        var middle = settled[..(settled.Length / 2)];
        var last = settled[(settled.Length / 2)..];
        return new(middle.Average(sample => sample.Megabytes), last.Average(sample => sample.Megabytes), Slope(settled), settled[^1].After - settled[0].After);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"memory {Verdict}: {Middle:F0} MB in the middle third, {Last:F0} MB in the last ({(Last / Middle) - 1:+0.0%;-0.0%}), {PerMinute:+0.00;-0.00} MB a minute over both");

    private static double Slope((TimeSpan After, long Megabytes)[] samples)
    {
        var (time, size) = (samples.Average(sample => sample.After.TotalMinutes), samples.Average(sample => sample.Megabytes));
        return samples.Sum(sample => (sample.After.TotalMinutes - time) * (sample.Megabytes - size)) / samples.Sum(sample => Math.Pow(sample.After.TotalMinutes - time, 2));
    }
}
