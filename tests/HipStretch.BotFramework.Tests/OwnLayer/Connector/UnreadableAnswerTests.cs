using HipStretch.BotFramework.Tests.Connector;
using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class UnreadableAnswerTests : IDisposable
{
    private const int Largest = 1024 * 1024;

    private readonly StubChannel _channel = new();
    private readonly ConnectorClient _client;

    public UnreadableAnswerTests() => _client = _channel.Client();

    [Theory]
    [InlineData("""{"id":"thei""")]
    [InlineData("<html>Fine</html>")]
    [InlineData("\"theirs\"")]
    [InlineData("""{"id":{"a":1}}""")]
    [InlineData("""{"id":"theirs"} and more""")]
    public async Task A_channel_that_took_a_message_and_answered_nonsense_is_known_to_have_it(string body)
    {
        _channel.Answers(HttpStatusCode.Created, body);

        (await UnreadableAsync()).Content.ShouldBe(body);
        _channel.All.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("null")]
    public async Task A_channel_may_say_nothing(string body)
    {
        _channel.Answers(HttpStatusCode.OK, body);

        (await _client.Conversations.SendToConversationAsync("c", new Activity())).ShouldBeNull();
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task An_answer_may_be_64_levels_deep(int levels, bool isRead)
    {
        var (opened, closed) = (new string('[', levels - 3), new string(']', levels - 3));
        _channel.Answers(HttpStatusCode.OK, $$"""{"members":[{"id":"u","deep":{{opened}}{{closed}}}]}""");
        var asked = () => _client.Conversations.GetConversationPagedMembersAsync("c");

        if (isRead)
            (await asked())!.Members!.Single().Id.ShouldBe("u");
        else
            await Should.ThrowAsync<SerializationException>(asked);
    }

    [Fact]
    public async Task An_answer_may_be_a_megabyte_long()
    {
        const string Json = """{"id":"theirs"}""";
        _channel.Answers(HttpStatusCode.OK, Json.PadRight(Largest));
        (await _client.Conversations.SendToConversationAsync("c", new Activity()))!.Id.ShouldBe("theirs");

        _channel.Answers(HttpStatusCode.OK, Json.PadRight(Largest + 1));
        (await UnreadableAsync()).Content.ShouldBeNull();
    }

    [Fact]
    public async Task A_line_that_is_cut_after_the_status_does_not_undo_it()
    {
        _channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new BrokenContent() });

        (await UnreadableAsync()).InnerException.ShouldBeOfType<HttpRequestException>();
    }

    [Fact]
    public async Task A_date_in_an_answer_stays_text()
    {
        _channel.Answers(HttpStatusCode.OK, """[{"id":"u","since":"2026-01-02T03:04:05+05:00"}]""");

        var members = await _client.Conversations.GetConversationMembersAsync("c");

        members!.Single().Properties["since"]!.ToString().ShouldBe("2026-01-02T03:04:05+05:00");
    }

    [Fact]
    public async Task What_a_channel_says_of_a_deletion_is_not_read()
    {
        _channel.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new BrokenContent() });

        await Should.NotThrowAsync(() => _client.Conversations.DeleteActivityAsync("c", "a"));
    }

    public void Dispose() => _client.Dispose();

    private Task<SerializationException> UnreadableAsync() =>
        Should.ThrowAsync<SerializationException>(() => _client.Conversations.SendToConversationAsync("c", new Activity()));

    private sealed class BrokenContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new IOException("The line is cut.");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
