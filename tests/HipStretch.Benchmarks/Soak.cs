using System.Diagnostics;
using System.Globalization;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;

namespace HipStretch.Benchmarks;

/// <summary>Has thousands of conversations for some minutes with the real program, and watches its memory.</summary>
/// <param name="duration">For how long.</param>
internal sealed class Soak(TimeSpan duration)
{
    private const int Workers = 16;
    private const int Samples = 10;

    private static readonly string[] Said = ["hello", "lower back, since yesterday, about a 4", "yes", "40", "no", "none", "heat or ice?", "none"];

    private int conversations;
    private long messages;

    /// <summary>Runs it, and tells a line for each tenth of it.</summary>
    public async Task RunAsync()
    {
        await using var bot = await RestartingBot.StartAsync();
        var running = await bot.RunningAsync();
        using var over = new CancellationTokenSource(duration);
        var talking = Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => TalkAsync(running.Http, worker, over.Token))));
        var began = Stopwatch.GetTimestamp();
        for (var sample = 0; sample < Samples; sample++)
        {
            await Task.Delay(duration / Samples);
            Tell(running, Stopwatch.GetElapsedTime(began));
        }

        await talking;
        Tell(running, Stopwatch.GetElapsedTime(began));
    }

    private async Task TalkAsync(HttpClient http, int worker, CancellationToken over)
    {
        for (var round = 0; !over.IsCancellationRequested; round++)
        {
            var caller = new Caller(http, $"soak-{worker}-{round}");
            await caller.SayAllAsync(Said);
            Interlocked.Increment(ref conversations);
            Interlocked.Add(ref messages, Said.Length);
        }
    }

    private void Tell(BotProcess bot, TimeSpan after) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{after.TotalSeconds,6:F0} s  {conversations,7} conversations  {Interlocked.Read(ref messages),8} messages  {bot.ResidentMegabytes,5} MB resident"));
}
