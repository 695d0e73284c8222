namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// Counts what callers spend, each against a limit of its own that fills up again evenly. The limiters of .NET run on a clock of their own, and cannot
/// tell when to come again; this one holds a single time for each caller: when its budget will be full. Times are counted from its start, since the clock on the
/// wall can be set back.
/// </summary>
internal sealed class CallBudgets(TimeProvider time)
{
    /// <summary>How long an empty budget takes to fill.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>How many are kept at least before those that are full again are dropped.</summary>
    private const int Few = 1024;

    private readonly Lock spending = new();
    private readonly long start = time.GetTimestamp();
    private readonly Dictionary<string, TimeSpan> fullAt = [];
    private int sweepAt = Few;

    /// <summary>Spends one.</summary>
    /// <param name="who">Whose budget.</param>
    /// <param name="most">How many there are in a minute, and at once; at least 1.</param>
    /// <returns>Null where there was one, else how long until there is.</returns>
    public TimeSpan? Spend(string who, int most)
    {
        lock (spending)
        {
            var now = time.GetElapsedTime(start);
            var full = fullAt.TryGetValue(who, out var known) && known > now ? known : now;
            var next = full + (Window / most);
            if (next - now > Window)
            {
                return next - now - Window;
            }

            fullAt[who] = next;
            Sweep(now);
            return null;
        }
    }

    private void Sweep(TimeSpan now)
    {
        if (fullAt.Count < sweepAt)
        {
            return;
        }

        foreach (var (who, _) in fullAt.Where(budget => budget.Value <= now).ToArray())
        {
            fullAt.Remove(who);
        }

        sweepAt = Math.Max(Few, 2 * fullAt.Count);
    }
}
