using System.Text;
using HipStretch.Bot.Channels.BotFramework.Connector;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class ActivityAddressTests
{
    [Theory]
    [InlineData("http://localhost:56150", "http://localhost:56150/v3/conversations/c/activities")]
    [InlineData("http://localhost:56150/", "http://localhost:56150/v3/conversations/c/activities")]
    [InlineData("http://localhost:56150/_connector", "http://localhost:56150/_connector/v3/conversations/c/activities")]
    [InlineData("http://localhost:56150/_connector/", "http://localhost:56150/_connector/v3/conversations/c/activities")]
    [InlineData("https://[::1]/a/b", "https://[::1]/a/b/v3/conversations/c/activities")]
    public void It_is_below_the_service_url(string serviceUrl, string address) => Of(serviceUrl, "c", "{}").ShouldBe(address);

    [Theory]
    [InlineData("19:meeting_x@thread.v2;messageid=1", "19%3Ameeting_x%40thread.v2%3Bmessageid%3D1")]
    [InlineData("a/../b?c#d", "a%2F..%2Fb%3Fc%23d")]
    [InlineData("füß", "f%C3%BC%C3%9F")]
    public void Ids_are_escaped(string id, string escaped) =>
        Of("http://localhost", id, $$"""{"replyToId":"{{id}}"}""").ShouldBe($"http://localhost/v3/conversations/{escaped}/activities/{escaped}");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"replyToId":null}""")]
    [InlineData("""{"replyToId":""}""")]
    public void What_answers_nothing_goes_to_the_conversation(string json) =>
        Of("http://localhost", "c", json).ShouldBe("http://localhost/v3/conversations/c/activities");

    private static string Of(string serviceUrl, string conversation, string json) =>
        ActivityAddress.Of(serviceUrl, conversation, Encoding.UTF8.GetBytes(json)).AbsoluteUri;
}
