using System.Globalization;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Tests.Channels;
using HipStretch.Bot.Tests.Storage.Postgres;
using HipStretch.Testing.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.State;

/// <summary>One person in several conversations at once, and twice at once in each, whose every turn changes what is kept of the person: nothing is lost.</summary>
public sealed class ConcurrentWritersTests(SharedPostgresServer postgres)
{
    private const int TurnsEach = 40;

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public Task No_turn_is_lost_in_a_file(int conversations) => RaceAsync(conversations, []);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public Task No_turn_is_lost_in_a_database(int conversations) =>
        RaceAsync(conversations, new() { ["HipStretch:Storage:Postgres"] = postgres.Server.To(postgres.Make()) });

    private static async Task RaceAsync(int conversations, Dictionary<string, string> settings)
    {
        RacingTurnStore? store = null;
        await using var server = new BotServer(
            services =>
            {
                var real = services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
                services.AddSingleton<ITurnStore>(provider => store = new RacingTurnStore((ITurnStore)real(provider), conversations));
                services.AddSingleton<IBot, CountingBot>();
            },
            settings);

        await Task.WhenAll(Enumerable.Range(0, conversations).SelectMany(number => Ids(number).Chunk(TurnsEach / 2).Select(ids => TalkAsync(server.Caller(Name(number), "person"), ids))));

        store!.Lost.ShouldBeGreaterThanOrEqualTo(conversations - 1);
        for (var number = 0; number < conversations; number++)
        {
            var tallies = (await server.Caller(Name(number), "person").SayAsync("tell", "tell")).ShouldHaveSingleItem().Text!.Split('\n');
            ShouldHave(tallies[0], Enumerable.Range(0, conversations).SelectMany(Ids));
            ShouldHave(tallies[1], Ids(number));
        }
    }

    /// <summary>Says one thing after another, and hears every answer.</summary>
    private static async Task TalkAsync(Caller caller, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            (await caller.SayAsync("hello", id)).ShouldHaveSingleItem().Text.ShouldBe($"heard {id}");
        }
    }

    private static void ShouldHave(string tally, IEnumerable<string> ids)
    {
        var (count, noted) = (tally.Split(':')[0], tally.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        noted.ShouldBe(ids, ignoreOrder: true);
        count.ShouldBe(noted.Length.ToString(CultureInfo.InvariantCulture));
    }

    private static string Name(int number) => $"c{number}";

    private static IEnumerable<string> Ids(int number) => Enumerable.Range(0, TurnsEach).Select(turn => $"{Name(number)}-{turn}");
}
