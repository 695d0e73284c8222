using HipStretch.Bot;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HipStretch.Benchmarks;

/// <summary>
/// One turn in the midst of the safety check, whole but for what surrounds it: from the activity as it came to the answer as it goes out, with the state
/// read from its document and written to it, without a grain, a store on disk or HTTP.
/// </summary>
internal sealed class TurnBench : IAsyncDisposable
{
    private readonly IHost host;
    private readonly HeldTurnStore store = new();
    private readonly TurnRunner runner;

    public TurnBench()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("HipStretch:DataDirectory", Path.GetTempPath()), new("HipStretch:Consent:AskedElsewhere", "true")]);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.AddKnowledge();
        builder.AddTurnStore();
        builder.AddTurns();
        builder.AddDialogs();
        builder.Services.AddSingleton<ITurnStore>(store);
        host = builder.Build();
        runner = host.Services.GetRequiredService<TurnRunner>();
    }

    /// <summary>Brings a conversation to the safety check, then measures each answer to its questions, over and over before the next.</summary>
    public async IAsyncEnumerable<(string Said, Measurement Cost)> MeasureAsync(int turns)
    {
        foreach (var (number, text) in SafetyCheckBench.Description.Index())
        {
            await SayAsync(InboundOf($"d{number}", text));
        }

        foreach (var (number, text) in SafetyCheckBench.SafetyCheck.Index())
        {
            var turn = InboundOf($"s{number}", text);
            store.IsHeld = true;
            yield return (text, await Repeated.MeasureAsync(() => SayAsync(turn), turns));
            store.IsHeld = false;
            await SayAsync(turn);
        }
    }

    public ValueTask DisposeAsync() => ((IAsyncDisposable)host).DisposeAsync();

    private static InboundTurn InboundOf(string id, string text)
    {
        var (activity, json) = SafetyCheckBench.Message("turn", id, text);
        return InboundTurn.Of(activity, json, new Delivery.InAnswer());
    }

    private async Task SayAsync(InboundTurn turn)
    {
        if (await runner.TryRunAsync(turn, CancellationToken.None) is not { Outcome: TurnOutcome.Answered, Answer: TurnAnswer.Replies { Activities.Length: > 2 } })
        {
            throw new InvalidOperationException("The bot is to say something in every turn.");
        }
    }
}
