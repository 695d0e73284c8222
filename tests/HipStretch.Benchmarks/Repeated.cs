using System.Diagnostics;

namespace HipStretch.Benchmarks;

/// <summary>Turns one after another on one thread, so that what is allocated meanwhile is theirs alone.</summary>
internal static class Repeated
{
    private const int WarmUp = 2_000;

    /// <summary>Measures turns after as many as it takes until the program has compiled them to their best.</summary>
    public static async Task<Measurement> MeasureAsync(Func<Task> turn, int turns)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await turn();
        }

        var times = new TimeSpan[turns];
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < turns; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await turn();
            times[i] = Stopwatch.GetElapsedTime(began);
        }

        var took = Stopwatch.GetElapsedTime(start);
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / turns;
        Array.Sort(times);
        return new Measurement(turns, took, times[turns / 2], times[turns * 99 / 100], bytes);
    }
}
