using HipStretch.BotFramework.Tests.Connector;
using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class DeadlineTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly StubChannel channel = new();
    private readonly CancellationTokenSource caller = new();
    private readonly TaskCompletionSource asked = new();
    private readonly ConnectorClient client;

    public DeadlineTests()
    {
        client = new ConnectorClient(new Uri("https://channel"), new Pass(), new HttpClient(channel), true, time);
        channel.Answer = NeverAsync;
    }

    [Fact]
    public async Task A_call_without_an_answer_ends_after_15_seconds()
    {
        var call = SendAsync();
        await asked.Task;
        time.Advance(TimeSpan.FromSeconds(14));
        call.IsCompleted.ShouldBeFalse();

        time.Advance(TimeSpan.FromSeconds(1));

        (await Record.ExceptionAsync(() => call)).ShouldBeOfType<TaskCanceledException>().InnerException.ShouldBeOfType<TimeoutException>();
        channel.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Waiting_for_credentials_counts()
    {
        using var waiting = new ConnectorClient(new Uri("https://channel"), new SlowPass(asked), new HttpClient(channel), true, time);
        var call = waiting.Conversations.DeleteActivityAsync("c", "a");
        await asked.Task;

        time.Advance(TimeSpan.FromSeconds(15));

        (await Record.ExceptionAsync(() => call)).ShouldBeOfType<TaskCanceledException>().InnerException.ShouldBeOfType<TimeoutException>();
        channel.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_the_own_token_back()
    {
        var call = SendAsync();
        await asked.Task;

        await caller.CancelAsync();

        var given = (await Record.ExceptionAsync(() => call)).ShouldBeAssignableTo<OperationCanceledException>()!;
        (given.CancellationToken, given.InnerException is SerializationException).ShouldBe((caller.Token, false));
    }

    [Fact]
    public async Task A_caller_who_gives_up_in_the_body_learns_that_the_channel_took_the_call()
    {
        channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new EndlessContent(asked) });
        var call = SendAsync();
        await asked.Task;

        await caller.CancelAsync();

        var given = (await Record.ExceptionAsync(() => call)).ShouldBeAssignableTo<OperationCanceledException>()!;
        given.CancellationToken.ShouldBe(caller.Token);
        given.InnerException.ShouldBeOfType<SerializationException>();
    }

    [Fact]
    public async Task A_refusal_whose_body_does_not_end_is_a_refusal_after_15_seconds()
    {
        channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new EndlessContent(asked) });
        var call = SendAsync();
        await asked.Task;

        time.Advance(TimeSpan.FromSeconds(15));

        (await Should.ThrowAsync<ErrorResponseException>(() => call)).Response!.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_caller_who_gives_up_in_the_body_of_a_refusal_gets_the_own_token_back()
    {
        channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new EndlessContent(asked) });
        var call = SendAsync();
        await asked.Task;

        await caller.CancelAsync();

        (await Record.ExceptionAsync(() => call)).ShouldBeAssignableTo<OperationCanceledException>()!.CancellationToken.ShouldBe(caller.Token);
    }

    public void Dispose()
    {
        client.Dispose();
        caller.Dispose();
    }

    private Task SendAsync() => client.Conversations.SendToConversationAsync("c", new Activity(), caller.Token);

    private async Task<HttpResponseMessage> NeverAsync(CancellationToken cancellationToken)
    {
        asked.SetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Never is over.");
    }

    private sealed class SlowPass(TaskCompletionSource asked) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    private sealed class EndlessContent(TaskCompletionSource reading) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            reading.SetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
