using HipStretch.Bot.Storage;
using HipStretch.Bot.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Turns;

/// <summary>One person who talks in several conversations at once.</summary>
public sealed class ContestedPersonTests : IAsyncDisposable
{
    private const int Conversations = 8;

    private ContestedTurnStore? store;
    private readonly BotServer server;

    public ContestedPersonTests() => server = new BotServer(services =>
    {
        var real = services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
        services.AddSingleton<ITurnStore>(provider => store = new ContestedTurnStore((ITurnStore)real(provider), Conversations));
    });

    [Fact]
    public async Task Turns_that_lost_twice_run_one_after_another_and_are_all_answered()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(number => server.Caller($"contested-{number}", "busy").SayAsync("lower back")));

        answers.Select(replies => replies[^1].Text).Distinct().ShouldBe(["How bad is it, from 0 to 10?"]);
        store!.MostAtOnce.ShouldBe(1);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
