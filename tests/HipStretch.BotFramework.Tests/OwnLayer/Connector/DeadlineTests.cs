using System.Net;
using HipStretch.BotFramework.Tests.Connector;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class DeadlineTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly StubChannel _channel = new();
    private readonly CancellationTokenSource _caller = new();
    private readonly TaskCompletionSource _asked = new();
    private readonly ConnectorClient _client;

    public DeadlineTests()
    {
        _client = new ConnectorClient(new Uri("https://channel"), new Pass(), new HttpClient(_channel), true, _time);
        _channel.Answer = NeverAsync;
    }

    [Fact]
    public async Task A_call_without_an_answer_ends_after_15_seconds()
    {
        var call = SendAsync();
        await _asked.Task;
        _time.Advance(TimeSpan.FromSeconds(14));
        call.IsCompleted.ShouldBeFalse();

        _time.Advance(TimeSpan.FromSeconds(1));

        (await Record.ExceptionAsync(() => call)).ShouldBeOfType<TaskCanceledException>().InnerException.ShouldBeOfType<TimeoutException>();
        _channel.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Waiting_for_credentials_counts()
    {
        using var waiting = new ConnectorClient(new Uri("https://channel"), new SlowPass(_asked), new HttpClient(_channel), true, _time);
        var call = waiting.Conversations.DeleteActivityAsync("c", "a");
        await _asked.Task;

        _time.Advance(TimeSpan.FromSeconds(15));

        (await Record.ExceptionAsync(() => call)).ShouldBeOfType<TaskCanceledException>().InnerException.ShouldBeOfType<TimeoutException>();
        _channel.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_the_own_token_back()
    {
        var call = SendAsync();
        await _asked.Task;

        await _caller.CancelAsync();

        var given = (await Record.ExceptionAsync(() => call)).ShouldBeAssignableTo<OperationCanceledException>()!;
        (given.CancellationToken, given.InnerException is SerializationException).ShouldBe((_caller.Token, false));
    }

    [Fact]
    public async Task A_caller_who_gives_up_in_the_body_learns_that_the_channel_took_the_call()
    {
        _channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new EndlessContent(_asked) });
        var call = SendAsync();
        await _asked.Task;

        await _caller.CancelAsync();

        var given = (await Record.ExceptionAsync(() => call)).ShouldBeAssignableTo<OperationCanceledException>()!;
        given.CancellationToken.ShouldBe(_caller.Token);
        given.InnerException.ShouldBeOfType<SerializationException>();
    }

    [Fact]
    public async Task A_refusal_whose_body_does_not_end_is_a_refusal_after_15_seconds()
    {
        _channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new EndlessContent(_asked) });
        var call = SendAsync();
        await _asked.Task;

        _time.Advance(TimeSpan.FromSeconds(15));

        (await Should.ThrowAsync<ErrorResponseException>(() => call)).Response!.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_caller_who_gives_up_in_the_body_of_a_refusal_gets_the_own_token_back()
    {
        _channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new EndlessContent(_asked) });
        var call = SendAsync();
        await _asked.Task;

        await _caller.CancelAsync();

        (await Record.ExceptionAsync(() => call)).ShouldBeAssignableTo<OperationCanceledException>()!.CancellationToken.ShouldBe(_caller.Token);
    }

    public void Dispose()
    {
        _client.Dispose();
        _caller.Dispose();
    }

    private Task SendAsync() => _client.Conversations.SendToConversationAsync("c", new Activity(), _caller.Token);

    private async Task<HttpResponseMessage> NeverAsync(CancellationToken cancellationToken)
    {
        _asked.SetResult();
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
