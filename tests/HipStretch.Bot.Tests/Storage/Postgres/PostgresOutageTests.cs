using System.Net;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;
using HipStretch.Testing.Servers;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresOutageTests : IAsyncDisposable
{
    private readonly PostgresServer server;
    private readonly PostgresTurnStore store;

    public PostgresOutageTests()
    {
        Assert.SkipUnless(PostgresPrograms.AreThere, PostgresPrograms.WhyNot);
        server = PostgresServer.Start();
        server.Execute("CREATE DATABASE bot;");
        store = PostgresTurnStore.Open(PostgresDatabase.Parse(server.To("bot")));
    }

    [Fact]
    public async Task A_server_that_comes_back_has_what_was_committed_and_no_turn_after_that_fails()
    {
        await FillPoolAsync("first");
        server.Crash();
        server.Resume();

        for (var i = 0; i < Connections; i++)
        {
            (await store.LoadAsync($"first{i}")).Conversation!.Version.ShouldBe(1);
        }

        await FillPoolAsync("second");
        server.Crash();
        server.Resume();

        (await store.CommitAsync(Turn.In("second0", 1, "b"))).ShouldBe(new CommitResult.Committed(2, 2));
    }

    [Fact]
    public async Task While_the_server_is_gone_turns_fail_with_advice_and_leave_nothing()
    {
        await FillPoolAsync("c");
        server.Crash();

        foreach (var work in (Task[])[store.CommitAsync(Turn.In("c0", 1, "lost")), store.LoadAsync("c0"), store.CommitAsync(Turn.In("d", 0, "lost"))])
        {
            (await Should.ThrowAsync<TurnStoreException>(work)).Message.ShouldContain("as soon as it answers");
        }

        server.Resume();
        (await store.LoadAsync("c0")).Conversation!.Version.ShouldBe(1);
        (await store.CommitAsync(Turn.In("c0", 1, "b"))).ShouldBe(new CommitResult.Committed(2, 2));
        await store.ShouldHaveNothingOfAsync("d");
    }

    [Fact]
    public async Task A_person_who_talks_while_the_server_is_gone_is_told_to_try_again_and_is_answered_when_it_is_back()
    {
        await using var bot = await RestartingBot.StartAsync(new Dictionary<string, string> { ["HipStretch__Storage__Postgres"] = server.To("bot") });
        var caller = (await bot.RunningAsync()).Caller("c");
        await caller.SayAsync("hello");
        server.Crash();

        (await Should.ThrowAsync<HttpRequestException>(caller.AskAsync("lower back", "m2"))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        server.Resume();
        var answer = await caller.AskAsync("lower back", "m2");
        (await caller.AskAsync("lower back", "m2")).ShouldBe(answer);
        Caller.Read(answer).ShouldNotBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        server.Dispose();
    }

    private const int Connections = 10;

    private Task FillPoolAsync(string name) => Task.WhenAll(Enumerable.Range(0, Connections).Select(i => store.CommittedAsync(Turn.In($"{name}{i}", 0, "a"))));
}
