using HipStretch.BotFramework.Tests.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.OwnLayer.Teams;

public sealed class OddTeamsTests
{
    private readonly NotingTeamsBot _bot = new();

    [Fact]
    public async Task A_newcomer_of_whom_only_the_id_is_known_is_looked_up_nowhere()
    {
        await JoinAsync(new ChannelAccount("29:ann"), null!, new ChannelAccount("bot"));

        _bot.Ran.ShouldBe(["added 29:ann,bot of Clinic"]);
        _bot.Members[0].Email.ShouldBeNull();
    }

    [Fact]
    public async Task Details_of_the_wrong_kind_stay_among_the_properties()
    {
        await JoinAsync(new ChannelAccount("29:ann", "Ann", "user", "a") { Properties = new JObject { ["email"] = new JArray() } });

        var ann = _bot.Members.Single();
        (ann.Id, ann.Name, ann.Role, ann.AadObjectId, ann.Email).ShouldBe(("29:ann", "Ann", "user", "a", null));
        ann.Properties["email"].ShouldBeOfType<JArray>();
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate, "\"a text\"")]
    [InlineData(ActivityTypes.ConversationUpdate, """{"eventType":{},"team":7}""")]
    [InlineData(ActivityTypes.ConversationUpdate, """{"eventType":"teamRenamed"}""")]
    [InlineData(ActivityTypes.ConversationUpdate, """{"eventType":"channelCreated","team":{"id":"t"}}""")]
    [InlineData(ActivityTypes.MessageUpdate, "[]")]
    public async Task Channel_data_that_is_none_of_Teams_means_nothing(string type, string channelData)
    {
        await TeamsTurns.RunAsync(_bot, TeamsTurns.Heard(type, channelData));

        _bot.Ran.ShouldBeEmpty();
    }

    private Task JoinAsync(params ChannelAccount[] members)
    {
        var heard = TeamsTurns.Heard(ActivityTypes.ConversationUpdate, """{"eventType":"teamMemberAdded","team":{"id":"t","name":"Clinic"}}""");
        heard.MembersAdded = members;
        return TeamsTurns.RunAsync(_bot, heard);
    }
}
