using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

public sealed class ChannelDataTests
{
    [Theory]
    [InlineData("a text")]
    [InlineData(5L)]
    [InlineData(true)]
    public void Channel_data_that_is_no_object_has_no_other_shape(object data)
    {
        var activity = new Activity { ChannelData = data };

        activity.TryGetChannelData<ChannelAccount>(out var account).ShouldBeFalse();
        account.ShouldBeNull();
    }

    [Fact]
    public void Channel_data_of_the_type_is_the_object_itself()
    {
        var account = new ChannelAccount("a");

        new Activity { ChannelData = account }.GetChannelData<ChannelAccount>().ShouldBeSameAs(account);
    }

    [Fact]
    public void Channel_data_of_another_type_is_read_by_its_names() =>
        new Activity { ChannelData = new ChannelAccount("a", "A") }.GetChannelData<ConversationAccount>()!.Name.ShouldBe("A");
}
