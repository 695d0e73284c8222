using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder.Teams;

public sealed class TeamsEventTests
{
    private readonly NotingTeamsBot _bot = new();

    [Theory]
    [InlineData("channelCreated")]
    [InlineData("channelRenamed")]
    [InlineData("channelDeleted")]
    [InlineData("channelRestored")]
    public async Task Each_change_of_a_channel_has_its_method(string eventType)
    {
        await HearAsync(ActivityTypes.ConversationUpdate, eventType);

        _bot.Ran.ShouldBe([$"{eventType} Backs of Clinic"]);
    }

    [Theory]
    [InlineData("teamRenamed")]
    [InlineData("teamArchived")]
    [InlineData("teamUnarchived")]
    [InlineData("teamDeleted")]
    [InlineData("teamHardDeleted")]
    [InlineData("teamRestored")]
    public async Task Each_change_of_a_team_has_its_method(string eventType)
    {
        await HearAsync(ActivityTypes.ConversationUpdate, eventType);

        _bot.Ran.ShouldBe([$"{eventType} Clinic"]);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited to ow")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted ow")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted in-1")]
    public async Task Each_change_of_a_message_has_its_method(string type, string eventType, string expected)
    {
        await HearAsync(type, eventType);

        _bot.Ran.ShouldBe([expected]);
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate, "channelShared")]
    [InlineData(ActivityTypes.MessageUpdate, "softDeleteMessage")]
    [InlineData(ActivityTypes.MessageDelete, "editMessage")]
    public async Task An_event_without_a_method_does_nothing(string type, string eventType)
    {
        await HearAsync(type, eventType);

        _bot.Ran.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate, "teamRenamed")]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage")]
    public async Task Elsewhere_than_in_Teams_such_events_mean_nothing(string type, string eventType)
    {
        await HearAsync(type, eventType, channelId: "test");

        _bot.Ran.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bot_that_overrides_nothing_hears_everything_in_silence()
    {
        foreach (var eventType in new[] { "channelCreated", "teamHardDeleted", "editMessage", "undeleteMessage", "softDeleteMessage" })
        {
            foreach (var type in new[] { ActivityTypes.ConversationUpdate, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete })
                await Should.NotThrowAsync(() => TeamsTurns.RunAsync(new TeamsActivityHandler(), Heard(type, eventType)));
        }
    }

    private Task HearAsync(string type, string eventType, string channelId = "msteams")
    {
        var heard = Heard(type, eventType);
        heard.ChannelId = channelId;
        return TeamsTurns.RunAsync(_bot, heard);
    }

    private static Activity Heard(string type, string eventType)
    {
        var heard = TeamsTurns.Heard(
            type,
            $$$"""{"eventType":"{{{eventType}}}","channel":{"id":"c","name":"Backs"},"team":{"id":"t","name":"Clinic"},"tenant":{"id":"72f9"}}""");
        heard.Text = "ow";
        return heard;
    }
}
