using System.Net;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Channels;

public sealed class ErrorAnswersTests : IAsyncDisposable
{
    private readonly KeptLog log = new();
    private readonly BotServer server;
    private FailingTurnStore? store;

    public ErrorAnswersTests() => server = new BotServer(services =>
    {
        var real = services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
        services.AddSingleton<ITurnStore>(provider => store = new FailingTurnStore((ITurnStore)real(provider)));
        services.AddSingleton<ILoggerProvider>(log);
    });

    public static TheoryData<Exception> Passing => [new TimeoutException(), new ObjectDisposedException("silo"), new OperationCanceledException(), new SiloUnavailableException()];

    [Theory]
    [MemberData(nameof(Passing), DisableDiscoveryEnumeration = true)]
    public async Task Trouble_that_passes_is_to_be_sent_again(Exception trouble) =>
        (await RefusalOfAsync(trouble)).ShouldBe(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable");

    [Fact]
    public async Task A_refused_commit_is_the_callers_to_mend()
    {
        var refusal = await RefusalOfAsync(new CommitRefusedException("An activity has 0 bytes."));

        refusal.ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
        refusal.Message.ShouldBe("An activity has 0 bytes.");
    }

    [Fact]
    public async Task What_a_store_says_is_for_the_log_alone()
    {
        var refusal = await RefusalOfAsync(new TurnStoreException("The database refused: 22021: numb.", new InvalidOperationException("22021: numb")));

        refusal.Message!.ShouldNotContain("22021");
        refusal.Message!.ShouldNotContain("numb");
    }

    [Fact]
    public async Task A_bug_is_told_in_the_protocols_shape_and_logged_without_what_was_said()
    {
        var refusal = await RefusalOfAsync(new InvalidOperationException("cannot pee since Tuesday"));

        refusal.ShouldBe(HttpStatusCode.InternalServerError, "InternalServerError");
        refusal.Message!.ShouldNotContain("pee");
        log.Lines.ShouldContain(line => line.StartsWith("A request failed with System.InvalidOperationException", StringComparison.Ordinal));
        log.Lines.ShouldNotContain(line => line.Contains("cannot pee", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task<Refusal> RefusalOfAsync(Exception failure)
    {
        var caller = server.Caller("failing");
        await caller.SayAsync("hello");
        (store!.Failure, store.FailsAt) = (() => failure, FailingTurnStore.Stage.Committing);
        return await Refusal.OfAsync(await caller.PostAsync(caller.Write(new Activity(ActivityTypes.Message) { Text = "Lower back" })));
    }
}
