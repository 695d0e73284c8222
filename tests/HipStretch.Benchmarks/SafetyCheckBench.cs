using System.Diagnostics;
using System.Text;
using HipStretch.Bot;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Activity = Microsoft.Bot.Schema.Activity;

namespace HipStretch.Benchmarks;

/// <summary>
/// Turns of the safety check on the whole bot: through the grain, into a durable store. What the HTTP server adds is not in it; what
/// a caller does with the answer neither.
/// </summary>
internal sealed class SafetyCheckBench : IAsyncDisposable
{
    /// <summary>What a person says before the safety check.</summary>
    public static readonly IReadOnlyList<string> Description = ["lower back", "5", "A few days", "Lifting"];
    /// <summary>What they say to its first questions.</summary>
    public static readonly IReadOnlyList<string> SafetyCheck = ["40", "No", "None of these", "None of these"];

    private readonly string folder = Directory.CreateTempSubdirectory("hipstretch-bench-").FullName;
    private readonly IHost host;
    private readonly ConversationService service;
    private int opened;

    private SafetyCheckBench(string? postgres)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(
            [new("HipStretch:DataDirectory", folder), new("HipStretch:Storage:Postgres", postgres), new("HipStretch:Consent:AskedElsewhere", "true")]);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.AddKnowledge();
        builder.AddTurnStore();
        builder.AddConversations();
        builder.AddDialogs();
        host = builder.Build();
        service = host.Services.GetRequiredService<ConversationService>();
    }

    /// <summary>Starts the bot on a new SQLite file, or on the PostgreSQL database of a connection string.</summary>
    public static async Task<SafetyCheckBench> StartAsync(string? postgres = null)
    {
        var bench = new SafetyCheckBench(postgres);
        await bench.host.StartAsync();
        return bench;
    }

    /// <summary>Brings conversations to the safety check, then measures its turns alone.</summary>
    public async Task<Measurement> MeasureAsync(int conversations, int workers)
    {
        var names = Enumerable.Range(0, conversations).Select(_ => $"{folder}-{++opened}").ToArray();
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (name, _) =>
        {
            foreach (var (number, text) in Description.Index())
            {
                await SendAsync(Message(name, $"d{number}", text));
            }
        });

        var turns = names.Select(name => SafetyCheck.Select((text, number) => Message(name, $"s{number}", text)).ToArray()).ToArray();
        var times = new TimeSpan[turns.Length * SafetyCheck.Count];
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, turns.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, async (index, _) =>
        {
            for (var turn = 0; turn < SafetyCheck.Count; turn++)
            {
                var began = Stopwatch.GetTimestamp();
                await SendAsync(turns[index][turn]);
                times[(index * SafetyCheck.Count) + turn] = Stopwatch.GetElapsedTime(began);
            }
        });
        var took = Stopwatch.GetElapsedTime(start);
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / times.Length;
        Array.Sort(times);
        return new Measurement(times.Length, took, times[times.Length / 2], times[times.Length * 99 / 100], bytes);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task SendAsync((Activity Activity, string Json) message) => service.ReceiveAsync(InboundTurn.Of(message.Activity, message.Json, new Delivery.InAnswer()));

    /// <summary>Something that a person says, as an activity and as its JSON.</summary>
    public static (Activity Activity, string Json) Message(string conversation, string id, string text)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = id,
            Text = text,
            ChannelId = "bench",
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount($"user of {conversation}"),
            Recipient = new ChannelAccount("hipstretch"),
        };
        return (activity, Encoding.UTF8.GetString(ActivityJson.Write(activity)));
    }
}
