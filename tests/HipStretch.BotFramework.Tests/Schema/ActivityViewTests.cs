using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Schema;

public sealed class ActivityViewTests
{
    [Theory]
    [InlineData("message")]
    [InlineData("Message")]
    [InlineData("message/spoken")]
    public void A_message_is_seen_as_a_message(string type)
    {
        var activity = new Activity { Type = type };

        activity.AsMessageActivity().ShouldBeSameAs(activity);
        activity.AsEventActivity().ShouldBeNull();
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("mess")]
    [InlineData(null)]
    public void Anything_else_is_not(string? type) => new Activity { Type = type }.AsMessageActivity().ShouldBeNull();

    [Fact]
    public void Each_made_activity_has_its_own_view()
    {
        Activity.CreateMessageActivity().AsMessageActivity()!.Attachments!.Count.ShouldBe(0);
        Activity.CreateConversationUpdateActivity().AsConversationUpdateActivity()!.MembersAdded!.Count.ShouldBe(0);
        Activity.CreateEventActivity().AsEventActivity().ShouldNotBeNull();
        Activity.CreateInvokeActivity().AsInvokeActivity().ShouldNotBeNull();
        Activity.CreateTypingActivity().AsTypingActivity().ShouldNotBeNull();
        Activity.CreateEndOfConversationActivity().AsEndOfConversationActivity().ShouldNotBeNull();
        Activity.CreateHandoffActivity().AsHandoffActivity().ShouldNotBeNull();
        Activity.CreateContactRelationUpdateActivity().AsContactRelationUpdateActivity().ShouldNotBeNull();
        Activity.CreateTraceActivity("n", value: 3).ValueType.ShouldBe("Int32");
    }

    [Fact]
    public void A_trace_is_labelled_with_the_method_that_makes_it()
    {
        Activity.CreateTraceActivity("n").Label.ShouldBe(nameof(A_trace_is_labelled_with_the_method_that_makes_it));
        new Activity().CreateTrace("n").Label.ShouldBe(nameof(A_trace_is_labelled_with_the_method_that_makes_it));
        new Activity().CreateTrace("n", label: "own").Label.ShouldBe("own");
    }

    [Fact]
    public void Channel_data_is_read_by_its_names()
    {
        var activity = new Activity { ChannelData = Newtonsoft.Json.Linq.JObject.Parse("""{"tenant":{"id":"t"}}""") };

        activity.GetChannelData<Dictionary<string, Dictionary<string, string>>>()!["tenant"]["id"].ShouldBe("t");
        activity.TryGetChannelData<List<int>>(out _).ShouldBeFalse();
        new Activity().TryGetChannelData<object>(out _).ShouldBeFalse();
    }

    [Fact]
    public void A_message_has_content_when_there_is_something_to_see()
    {
        new Activity { Text = " " }.HasContent().ShouldBeFalse();
        new Activity { Text = "ow" }.HasContent().ShouldBeTrue();
        new Activity { Attachments = [new Attachment()] }.HasContent().ShouldBeTrue();
    }
}
