using HipStretch.BotFramework.Tests.Connector;
using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class QuietRefusalTests : IDisposable
{
    private readonly StubChannel _channel = new();
    private readonly ConnectorClient _client;

    public QuietRefusalTests() => _client = _channel.Client();

    [Fact]
    public async Task What_is_logged_of_a_refusal_is_its_status()
    {
        _channel.Answers(HttpStatusCode.BadRequest, """{"error":{"code":"numb","message":"numb between the legs"}}""");

        var refusal = await Should.ThrowAsync<ErrorResponseException>(
            () => _client.Conversations.SendToConversationAsync("the-conversation", new Activity { Text = "numb between the legs" }));

        refusal.Message.ShouldBe("The channel answered 400 BadRequest.");
        refusal.ToString().ShouldNotContain("numb");
        refusal.ToString().ShouldNotContain("the-conversation");
    }

    [Fact]
    public async Task The_proof_of_who_called_is_not_kept()
    {
        _channel.Answers(HttpStatusCode.Unauthorized, string.Empty);

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity()));

        _channel.Last.Headers.Authorization.ShouldNotBeNull();
        refusal.Request!.Headers.Keys.ShouldNotContain("Authorization");
        refusal.Request.Headers["content-type"].ShouldBe(["application/json; charset=utf-8"]);
    }

    [Fact]
    public async Task A_refusal_whose_body_is_too_large_is_a_refusal()
    {
        _channel.Answers(HttpStatusCode.BadGateway, new string(' ', (1024 * 1024) + 1));

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => _client.Conversations.DeleteActivityAsync("c", "a"));

        (refusal.Response!.StatusCode, refusal.Response.Content, refusal.Body).ShouldBe((HttpStatusCode.BadGateway, null, null));
    }

    [Theory]
    [InlineData(HttpStatusCode.NonAuthoritativeInformation)]
    [InlineData(HttpStatusCode.PartialContent)]
    public async Task A_status_that_nobody_promised_is_no_success(HttpStatusCode status)
    {
        _channel.Answers(status, "{}");

        await Should.ThrowAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity()));
    }

    [Fact]
    public async Task No_content_is_an_answer_to_every_call()
    {
        _channel.Answers(HttpStatusCode.NoContent, string.Empty);

        (await _client.Conversations.SendToConversationAsync("c", new Activity())).ShouldBeNull();
        (await _client.Conversations.UpdateActivityAsync("c", "a", new Activity())).ShouldBeNull();
        await _client.Conversations.DeleteActivityAsync("c", "a");
        _channel.All.Count.ShouldBe(3);
    }

    public void Dispose() => _client.Dispose();
}
