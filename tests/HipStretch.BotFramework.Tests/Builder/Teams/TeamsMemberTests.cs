using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder.Teams;

public sealed class TeamsMemberTests
{
    private static readonly JObject Known = JObject.Parse("""{"email":"ann@clinic.example","givenName":"Ann","tenantId":"72f9","shift":"late"}""");

    private readonly NotingTeamsBot _bot = new();

    [Fact]
    public async Task A_newcomer_is_an_account_of_Teams_with_what_the_activity_says()
    {
        await JoinAsync(new ChannelAccount("29:ann", "Ann", aadObjectId: "a") { Properties = new JObject(Known) });

        _bot.Ran.ShouldBe(["added 29:ann of Clinic"]);
        var ann = _bot.Members.Single();
        (ann.Name, ann.AadObjectId, ann.Email, ann.GivenName, ann.TenantId).ShouldBe(("Ann", "a", "ann@clinic.example", "Ann", "72f9"));
        ann.Properties["shift"]!.ToString().ShouldBe("late");
    }

    [Fact]
    public async Task Somebody_who_leaves_is_an_account_of_Teams_too()
    {
        var heard = TeamsTurns.Heard(ActivityTypes.ConversationUpdate, """{"eventType":"teamMemberRemoved"}""");
        heard.MembersRemoved = [new ChannelAccount("29:ann", aadObjectId: "a")];

        await TeamsTurns.RunAsync(_bot, heard);

        _bot.Ran.ShouldBe(["removed 29:ann of "]);
        _bot.Members.Single().AadObjectId.ShouldBe("a");
    }

    [Fact]
    public async Task A_bot_without_methods_for_Teams_hears_of_members_as_elsewhere()
    {
        var bot = new PlainBot();
        var heard = TeamsTurns.Heard(ActivityTypes.ConversationUpdate);
        heard.MembersAdded = [new ChannelAccount("29:ann") { Properties = new JObject(Known) }];
        await TeamsTurns.RunAsync(bot, heard);
        heard.MembersRemoved = heard.MembersAdded;
        heard.MembersAdded = null;
        await TeamsTurns.RunAsync(bot, heard);

        bot.Ran.ShouldBe(["+29:ann", "-29:ann"]);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("remove", "uninstalled")]
    public async Task An_installation_has_the_methods_that_it_has_elsewhere(string action, string expected)
    {
        var bot = new PlainBot();
        var heard = TeamsTurns.Heard(ActivityTypes.InstallationUpdate, """{"settings":{"selectedChannel":{"id":"c"}}}""");
        heard.Action = action;

        await TeamsTurns.RunAsync(bot, heard);

        bot.Ran.ShouldBe([expected]);
    }

    private Task JoinAsync(params ChannelAccount[] members)
    {
        var heard = TeamsTurns.Heard(ActivityTypes.ConversationUpdate, """{"eventType":"teamMemberAdded","team":{"id":"t","name":"Clinic"}}""");
        heard.MembersAdded = members;
        return TeamsTurns.RunAsync(_bot, heard);
    }

    private sealed class PlainBot : TeamsActivityHandler
    {
        public List<string> Ran { get; } = [];

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note($"+{membersAdded.Single().Id}");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note($"-{membersRemoved.Single().Id}");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("uninstalled");

        private Task Note(string what)
        {
            Ran.Add(what);
            return Task.CompletedTask;
        }
    }
}
