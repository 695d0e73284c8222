using HipStretch.BotFramework.Tests.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class LoopbackTests : IAsyncLifetime
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource _reached = new();
    private LoopbackChannel _channel = null!;

    [Fact]
    public async Task A_connection_that_is_cut_in_the_body_does_not_undo_the_status()
    {
        _channel.Answer = async http =>
        {
            await BeginAsync(http);
            await _channel.Answered.Task.WaitAsync(LongEnough);
            http.Abort();
        };

        await Should.ThrowAsync<SerializationException>(() => SendAsync());
    }

    [Fact]
    public async Task A_body_that_does_not_end_is_given_up_after_15_seconds()
    {
        _channel.Answer = async http =>
        {
            await BeginAsync(http);
            await UntilLeftAsync(http);
        };
        var call = SendAsync();
        await _channel.Answered.Task.WaitAsync(LongEnough, TestContext.Current.CancellationToken);

        _channel.Time.Advance(TimeSpan.FromSeconds(15));

        (await Should.ThrowAsync<SerializationException>(() => call)).InnerException.ShouldBeAssignableTo<OperationCanceledException>();
    }

    [Fact]
    public async Task A_channel_that_does_not_answer_is_given_up_after_15_seconds()
    {
        _channel.Answer = async http =>
        {
            _reached.SetResult();
            await UntilLeftAsync(http);
        };
        var call = SendAsync();
        await _reached.Task.WaitAsync(LongEnough, TestContext.Current.CancellationToken);

        _channel.Time.Advance(TimeSpan.FromSeconds(15));

        (await Record.ExceptionAsync(() => call)).ShouldBeOfType<TaskCanceledException>().InnerException.ShouldBeOfType<TimeoutException>();
    }

    [Fact]
    public async Task A_large_answer_is_not_read_to_its_end()
    {
        var left = new TaskCompletionSource();
        _channel.Answer = async http =>
        {
            var spaces = new byte[64 * 1024];
            spaces.AsSpan().Fill((byte)' ');
            while (!http.RequestAborted.IsCancellationRequested)
                await http.Response.Body.WriteAsync(spaces, CancellationToken.None);
            left.SetResult();
        };

        await Should.ThrowAsync<SerializationException>(() => SendAsync());

        await left.Task.WaitAsync(LongEnough, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var asked = new List<string>();
        _channel.Answer = http =>
        {
            asked.Add(http.Request.Path);
            http.Response.Redirect("/elsewhere", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };
        using var client = new ConnectorClient(_channel.ServiceUrl, new Pass());

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c", new Activity()));

        ((int)refusal.Response!.StatusCode, refusal.Response.Headers["Location"].Single()).ShouldBe((307, "/elsewhere"));
        asked.ShouldBe(["/v3/conversations/c/activities"]);
    }

    [Fact]
    public async Task A_call_passes_the_handlers_in_their_order()
    {
        var marks = string.Empty;
        _channel.Answer = http =>
        {
            marks = http.Request.Headers["x-mark"].ToString();
            return Task.CompletedTask;
        };
        using var client = new ConnectorClient(_channel.ServiceUrl, new Pass(), new Mark("outer"), new Mark("inner"));

        await client.Conversations.DeleteActivityAsync("c", "a");

        marks.ShouldBe("outer, inner");
    }

    public async ValueTask InitializeAsync() => _channel = await LoopbackChannel.StartAsync();

    public ValueTask DisposeAsync() => _channel.DisposeAsync();

    private async Task SendAsync()
    {
        using var client = _channel.Client();
        await client.Conversations.SendToConversationAsync("c", new Activity());
    }

    private static async Task BeginAsync(HttpContext http)
    {
        http.Response.ContentLength = 100;
        await http.Response.WriteAsync("""{"id":"th""");
        await http.Response.Body.FlushAsync();
    }

    private static async Task UntilLeftAsync(HttpContext http)
    {
        var left = new TaskCompletionSource();
        using var leaving = http.RequestAborted.Register(left.SetResult);
        await left.Task;
    }

    private sealed class Mark(string name) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-mark", name);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
