using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.Schema.Teams;

public sealed class TeamsSchemaTests
{
    [Fact]
    public void Channel_data_of_Teams_is_read()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""
            {
              "type": "conversationUpdate", "channelId": "msteams",
              "channelData": {
                "channel": { "id": "19:c@thread.tacv2", "name": "Backs", "type": "standard" },
                "team": { "id": "19:t@thread.tacv2", "name": "Clinic", "aadGroupId": "g" },
                "eventType": "channelCreated", "tenant": { "id": "72f9" },
                "settings": { "selectedChannel": { "id": "19:c@thread.tacv2" } }
              }
            }
            """)!;

        var data = activity.GetChannelData<TeamsChannelData>()!;

        (data.EventType, data.Tenant!.Id).ShouldBe(("channelCreated", "72f9"));
        (data.Channel!.Id, data.Channel.Name, data.Channel.Type).ShouldBe(("19:c@thread.tacv2", "Backs", "standard"));
        (data.Team!.Id, data.Team.Name, data.Team.AadGroupId).ShouldBe(("19:t@thread.tacv2", "Clinic", "g"));
        data.AdditionalProperties["settings"]!["selectedChannel"]!["id"]!.ToString().ShouldBe("19:c@thread.tacv2");
    }

    [Fact]
    public void Channel_data_that_was_made_has_the_names_of_Teams()
    {
        var data = new TeamsChannelData(
            new ChannelInfo("c", "Backs"), "channelRenamed", new TeamInfo("t", "Clinic"), new NotificationInfo(true), new TenantInfo("72f9"));

        JsonConvert.SerializeObject(data, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }).ShouldBe(
            """{"channel":{"id":"c","name":"Backs"},"eventType":"channelRenamed","team":{"id":"t","name":"Clinic"},"notification":{"alert":true},"tenant":{"id":"72f9"}}""");
    }

    [Fact]
    public void A_page_of_the_roster_is_read()
    {
        var page = JsonConvert.DeserializeObject<TeamsPagedMembersResult>("""
            {
              "continuationToken": "next",
              "members": [{
                "id": "29:ann", "name": "Ann", "givenName": "Ann", "surname": "Lee", "email": "ann@clinic.example",
                "userPrincipalName": "ann.lee@clinic.example", "tenantId": "72f9", "userRole": "user", "aadObjectId": "a"
              }]
            }
            """)!;

        page.ContinuationToken.ShouldBe("next");
        var ann = page.Members!.Single();
        (ann.Id, ann.Name, ann.GivenName, ann.Surname, ann.AadObjectId).ShouldBe(("29:ann", "Ann", "Ann", "Lee", "a"));
        (ann.Email, ann.UserPrincipalName, ann.TenantId, ann.UserRole).ShouldBe(("ann@clinic.example", "ann.lee@clinic.example", "72f9", "user"));
    }
}
