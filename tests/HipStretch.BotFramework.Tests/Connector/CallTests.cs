using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.Connector;

public sealed class CallTests : IDisposable
{
    private readonly StubChannel _channel = new();
    private readonly ConnectorClient _client;

    public CallTests() => _client = _channel.Client();

    private Conversations Calls => (Conversations)_client.Conversations;

    public static TheoryData<string, Func<Conversations, Task>> Requests => new()
    {
        { "POST /v3/conversations", calls => calls.CreateConversationWithHttpMessagesAsync(new ConversationParameters()) },
        { "POST /v3/conversations/c/activities", calls => calls.SendToConversationWithHttpMessagesAsync("c", new Activity()) },
        { "POST /v3/conversations/c/activities/a", calls => calls.ReplyToActivityWithHttpMessagesAsync("c", "a", new Activity()) },
        { "PUT /v3/conversations/c/activities/a", calls => calls.UpdateActivityWithHttpMessagesAsync("c", "a", new Activity()) },
        { "DELETE /v3/conversations/c/activities/a", calls => calls.DeleteActivityWithHttpMessagesAsync("c", "a") },
        { "GET /v3/conversations/c/members/u", calls => calls.GetConversationMemberWithHttpMessagesAsync("u", "c") },
        { "DELETE /v3/conversations/c/members/u", calls => calls.DeleteConversationMemberWithHttpMessagesAsync("c", "u") },
        { "GET /v3/conversations/c/pagedmembers", calls => calls.GetConversationPagedMembersWithHttpMessagesAsync("c") },
        { "GET /v3/conversations/c/pagedmembers?pageSize=5", calls => calls.GetConversationPagedMembersWithHttpMessagesAsync("c", 5) },
        {
            "GET /v3/conversations/c/pagedmembers?pageSize=5&continuationToken=a%26b",
            calls => calls.GetConversationPagedMembersWithHttpMessagesAsync("c", 5, "a&b")
        },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public async Task Every_call_has_its_method_and_its_address(string line, Func<Conversations, Task> call)
    {
        await call(Calls);

        _channel.Last.Line.Replace("https://channel", string.Empty).ShouldBe(line);
    }

    [Fact]
    public async Task Members_come_as_a_list()
    {
        _channel.Answers(HttpStatusCode.OK, """[{"id":"u","tenantId":"t"}]""");

        (await Calls.GetConversationMembersAsync("c"))!.Single().Properties["tenantId"]!.ToString().ShouldBe("t");
        (await Calls.GetActivityMembersAsync("c", "a"))!.Single().Id.ShouldBe("u");

        _channel.All.Select(asked => asked.Line).ShouldBe(
            ["GET https://channel/v3/conversations/c/members", "GET https://channel/v3/conversations/c/activities/a/members"]);
    }

    [Fact]
    public async Task A_page_of_members_comes_with_what_the_next_is_asked_for_with()
    {
        _channel.Answers(HttpStatusCode.OK, """{"continuationToken":"next","members":[{"id":"u"}]}""");

        var page = await Calls.GetConversationPagedMembersAsync("c");

        (page!.ContinuationToken, page.Members!.Single().Id).ShouldBe(("next", "u"));
    }

    [Fact]
    public async Task An_answer_comes_with_both_messages()
    {
        _channel.Answers(HttpStatusCode.Created, """{"id":"theirs"}""");

        using var answer = await Calls.SendToConversationWithHttpMessagesAsync("c", new Activity());

        answer.Body!.Id.ShouldBe("theirs");
        answer.Response!.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await answer.Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"id":"theirs"}""");
        answer.Request!.Method.ShouldBe(HttpMethod.Post);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task An_answer_without_a_body_is_an_answer(HttpStatusCode status)
    {
        _channel.Answers(status, string.Empty);

        (await Calls.SendToConversationAsync("c", new Activity())).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        await TargetAsync("conversationId", () => Calls.SendToConversationAsync(null!, new Activity()));
        await TargetAsync("activityId", () => Calls.UpdateActivityAsync("c", null!, new Activity()));
        await TargetAsync("activity", () => Calls.SendToConversationAsync("c", null!));
        await TargetAsync("parameters", () => Calls.CreateConversationAsync(null!));

        _channel.All.ShouldBeEmpty();
    }

    public void Dispose() => _client.Dispose();

    private static async Task TargetAsync(string target, Func<Task> call) =>
        (await Should.ThrowAsync<ValidationException>(call)).Target.ShouldBe(target);
}
