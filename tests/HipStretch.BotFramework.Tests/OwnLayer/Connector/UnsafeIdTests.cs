using HipStretch.BotFramework.Tests.Connector;
using Microsoft.Bot.Connector;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class UnsafeIdTests : IDisposable
{
    private readonly StubChannel _channel = new();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_no_address_can_hold_is_not_sent(string id)
    {
        using var client = _channel.Client();
        var calls = (Conversations)client.Conversations;

        (await Should.ThrowAsync<ValidationException>(() => calls.DeleteActivityAsync(id, "a"))).Target.ShouldBe("conversationId");
        (await Should.ThrowAsync<ValidationException>(() => calls.DeleteActivityAsync("c", id))).Target.ShouldBe("activityId");
        (await Should.ThrowAsync<ValidationException>(() => calls.DeleteConversationMemberAsync("c", id))).Target.ShouldBe("memberId");
        (await Should.ThrowAsync<ValidationException>(() => calls.GetConversationMemberAsync(id, "c"))).Target.ShouldBe("userId");

        _channel.All.ShouldBeEmpty();
    }

    [Fact]
    public void A_service_url_is_absolute()
    {
        using var client = _channel.Client();

        Should.Throw<ArgumentException>(() => client.BaseUri = new Uri("/v3", UriKind.Relative));
        Should.Throw<ArgumentException>(() => client.BaseUri = null!);
    }

    public void Dispose() => _channel.Dispose();
}
