using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder.Teams;

public sealed class TeamsActivityExtensionsTests
{
    [Fact]
    public void The_channel_and_the_team_are_read_from_the_channel_data()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"channel":{"id":"c"},"team":{"id":"t","name":"Clinic"}}""") };

        activity.TeamsGetChannelId().ShouldBe("c");
        activity.TeamsGetTeamInfo()!.Name.ShouldBe("Clinic");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("""{"tenant":{"id":"72f9"}}""")]
    public void Outside_of_teams_there_is_neither(string? data)
    {
        var activity = new Activity { ChannelData = data is null ? null : JObject.Parse(data) };

        activity.TeamsGetChannelId().ShouldBeNullOrEmpty();
        activity.TeamsGetTeamInfo().ShouldBeNull();
    }

    [Fact]
    public void A_message_can_notify()
    {
        var message = new Activity(ActivityTypes.Message);

        message.TeamsNotifyUser();

        message.GetChannelData<TeamsChannelData>()!.Notification!.Alert.ShouldBe(true);
    }

    [Fact]
    public void A_message_can_notify_in_a_meeting()
    {
        var message = new Activity(ActivityTypes.Message);

        message.TeamsNotifyUser(alertInMeeting: true, "https://clinic.example/hold");

        var notification = message.GetChannelData<TeamsChannelData>()!.Notification!;
        (notification.Alert, notification.AlertInMeeting).ShouldBe((false, true));
        notification.ExternalResourceUrl.ShouldBe("https://clinic.example/hold");
    }

    [Fact]
    public void A_notification_leaves_the_other_channel_data_alone()
    {
        var message = new Activity { ChannelData = JObject.Parse("""{"team":{"id":"t"},"feedbackLoopEnabled":true}""") };

        message.TeamsNotifyUser();

        message.TeamsGetTeamInfo()!.Id.ShouldBe("t");
        JObject.FromObject(message.ChannelData!)["feedbackLoopEnabled"]!.Value<bool>().ShouldBeTrue();
    }
}
