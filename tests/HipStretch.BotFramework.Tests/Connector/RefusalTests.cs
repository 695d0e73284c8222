using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.Connector;

public sealed class RefusalTests : IDisposable
{
    private readonly StubChannel _channel = new();
    private readonly ConnectorClient _client;

    public RefusalTests() => _client = _channel.Client();

    [Theory]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData((HttpStatusCode)599)]
    public async Task A_refusal_comes_with_its_status_and_is_not_tried_again(HttpStatusCode status)
    {
        _channel.Answers(status, """{"error":{"code":"BadArgument","message":"no such conversation"}}""");

        var refusal = await RefusedAsync();

        (refusal.Response!.StatusCode, refusal.Body!.Error!.Code).ShouldBe((status, "BadArgument"));
        _channel.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_may_name_the_time_to_try_again()
    {
        _channel.Answer = _ =>
        {
            var busy = StubChannel.Says(HttpStatusCode.TooManyRequests, string.Empty);
            busy.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(120));
            return Task.FromResult(busy);
        };

        (await RefusedAsync()).Response!.Headers["Retry-After"].ShouldBe(["120"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("[1]")]
    [InlineData("\"no\"")]
    [InlineData("""{"error":"no"}""")]
    [InlineData("""{"error":{"code":"Ba""")]
    public async Task A_body_that_is_not_the_protocols_is_kept_as_text(string body)
    {
        _channel.Answers(HttpStatusCode.BadGateway, body);

        var refusal = await RefusedAsync();

        (refusal.Body, refusal.Response!.Content).ShouldBe((null, body));
    }

    [Fact]
    public async Task A_refusal_says_what_was_asked()
    {
        _channel.Answers(HttpStatusCode.Forbidden, string.Empty);

        var request = (await RefusedAsync()).Request!;

        (request.Method, request.RequestUri!.AbsolutePath).ShouldBe((HttpMethod.Post, "/v3/conversations/c/activities"));
        request.Content.ShouldNotBeNull().ShouldContain("breathe");
    }

    [Fact]
    public async Task Paged_members_are_refused_in_no_documented_way()
    {
        _channel.Answers(HttpStatusCode.NotFound, "{}");

        var refusal = await Should.ThrowAsync<HttpOperationException>(() => _client.Conversations.GetConversationPagedMembersAsync("c"));

        refusal.Response!.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_channel_that_is_not_there_answers_nothing()
    {
        _channel.Answer = _ => throw new HttpRequestException(HttpRequestError.ConnectionError);

        (await Should.ThrowAsync<HttpRequestException>(() => _client.Conversations.DeleteActivityAsync("c", "a")))
            .HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
        _channel.All.Count.ShouldBe(1);
    }

    public void Dispose() => _client.Dispose();

    private Task<ErrorResponseException> RefusedAsync() =>
        Should.ThrowAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity { Text = "breathe" }));
}
