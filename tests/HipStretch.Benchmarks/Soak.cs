using System.Diagnostics;
using System.Globalization;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;

namespace HipStretch.Benchmarks;

/// <summary>Has thousands of conversations for some minutes with the real program, and tells whether its memory stays flat.</summary>
/// <param name="duration">For how long.</param>
internal sealed class Soak(TimeSpan duration)
{
    private const int Workers = 16;

    /// <summary>Conversations that begin in a second. A bot holds those of the last minutes, so that memory is flat only where their number is.</summary>
    private const int Rate = 80;

    private const int Samples = 60;

    /// <summary>Every so many samples, one is told.</summary>
    private const int Told = 6;

    private static readonly string[] Said = ["hello", "lower back, since yesterday, about a 4", "yes", "40", "no", "none", "heat or ice?", "none"];

    /// <summary>
    /// A heap of 256 MB at most, so that garbage which nobody had a reason to collect does not look like memory that is held; a bot that holds more for each
    /// conversation dies of it.
    /// </summary>
    private static readonly Dictionary<string, string> SmallHeap = new() { ["DOTNET_GCHeapHardLimit"] = "0x10000000", ["DOTNET_gcServer"] = "0" };

    private int conversations;
    private long messages;

    /// <summary>Runs it, and tells a line for each tenth of it, and the outcome in the last.</summary>
    public async Task RunAsync()
    {
        await using var bot = await RestartingBot.StartAsync(SmallHeap);
        var running = await bot.RunningAsync();
        using var over = new CancellationTokenSource(duration);
        var talking = Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => TalkAsync(running.Http, worker, over.Token))));
        var samples = await WatchAsync(running);
        await talking;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{conversations} conversations, {Interlocked.Read(ref messages)} messages, {MemoryTrend.Of(samples)}"));
    }

    private async Task<IReadOnlyList<(TimeSpan After, long Megabytes)>> WatchAsync(BotProcess bot)
    {
        var began = Stopwatch.GetTimestamp();
        var samples = new List<(TimeSpan After, long Megabytes)>();
        using var next = new PeriodicTimer(duration / Samples);
        while (samples.Count < Samples && await next.WaitForNextTickAsync())
        {
            samples.Add((Stopwatch.GetElapsedTime(began), bot.ResidentMegabytes));
            if (samples.Count % Told == 0)
            {
                Tell(samples[^1].After, samples[^1].Megabytes);
            }
        }

        return samples;
    }

    private async Task TalkAsync(HttpClient http, int worker, CancellationToken over)
    {
        using var next = new PeriodicTimer(TimeSpan.FromSeconds((double)Workers / Rate));
        for (var round = 0; await next.WaitForNextTickAsync(CancellationToken.None) && !over.IsCancellationRequested; round++)
        {
            var caller = new Caller(http, $"soak-{worker}-{round}");
            await caller.SayAllAsync(Said);
            Interlocked.Increment(ref conversations);
            Interlocked.Add(ref messages, Said.Length);
        }
    }

    private void Tell(TimeSpan after, long megabytes) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{after.TotalSeconds,6:F0} s  {conversations,7} conversations  {Interlocked.Read(ref messages),8} messages  {megabytes,5} MB resident"));
}
