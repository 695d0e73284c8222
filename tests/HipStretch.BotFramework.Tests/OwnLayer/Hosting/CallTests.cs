using HipStretch.BotFramework.Tests.Hosting;
using HipStretch.Testing.Tokens;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer.Hosting;

public sealed class CallTests
{
    [Fact]
    public async Task Fault_4_expected_replies_have_no_traces_and_an_invokes_body_is_not_lost()
    {
        var bot = new CalledBot(async turn =>
        {
            await turn.TraceActivityAsync("what I think");
            await turn.SendActivityAsync("said");
            if (turn.Activity.Type == ActivityTypes.Invoke)
                await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = new { body = 1 } } });
        });
        var expecting = CalledBot.Message();
        expecting["deliveryMode"] = "expectReplies";

        (await bot.PostAsync(expecting)).Json()["activities"]!.Select(reply => (string?)reply["type"]).ShouldBe(["message"]);
        expecting["type"] = "invoke";
        ((int?)(await bot.PostAsync(expecting)).Json()["body"]).ShouldBe(1);
    }

    [Fact]
    public async Task Fault_9_turns_of_one_channel_share_its_client()
    {
        var clients = new List<IConnectorClient?>();
        var bot = new CalledBot(turn =>
        {
            clients.Add(turn.TurnState.Get<IConnectorClient>());
            return turn.SendActivityAsync("hello");
        });

        await bot.PostAsync(CalledBot.Message());
        await bot.PostAsync(CalledBot.Message());

        clients.Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        bot.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Fault_10_a_turn_that_breaks_says_a_plain_sentence_and_nothing_of_why()
    {
        var bot = new CalledBot(_ => throw new InvalidOperationException("numb between the legs"));

        (await bot.PostAsync(CalledBot.Message())).Status.ShouldBe(200);

        var said = (string?)bot.Calls.ShouldHaveSingleItem().Body["text"];
        said.ShouldNotBeNull().ShouldContain("Sorry");
        bot.Calls[0].Body.ToString().ShouldNotContain("numb");
    }

    [Fact]
    public async Task Fault_10_an_invoke_that_breaks_is_a_fault_of_ours_and_an_event_says_nothing()
    {
        var bot = new CalledBot(_ => throw new InvalidOperationException("numb between the legs"));
        var activity = CalledBot.Message();

        activity["type"] = "invoke";
        (await bot.PostAsync(activity)).ShouldBe(new CalledBot.Answered(500, ""));
        activity["type"] = "event";
        await bot.PostAsync(activity);

        bot.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_channel_that_proves_itself_is_served_from_anywhere()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        Activity? heard = null;
        var bot = new CalledBot(
            turn =>
            {
                heard = turn.Activity;
                return Task.CompletedTask;
            },
            ("MicrosoftAppId", "the-bot"),
            ("MicrosoftAppPassword", "secret"),
            ("ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl));
        var message = CalledBot.Message();
        message["serviceUrl"] = "https://smba.trafficmanager.net/teams/";
        var now = TimeProvider.System.GetUtcNow();
        var token = new TokenDraft
        {
            Issuer = "https://api.botframework.com",
            Audience = "the-bot",
            Begins = now,
            Ends = now.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = "https://smba.trafficmanager.net/teams/" },
            Signing = TokenIssuer.Key.Signing(),
        };

        var answer = await bot.PostAsync(message, http =>
        {
            http.Connection.RemoteIpAddress = System.Net.IPAddress.Parse("192.0.2.1");
            http.Request.Headers.Authorization = token.Header();
        });

        answer.ShouldBe(new CalledBot.Answered(200, ""));
        heard!.CallerId.ShouldBe("urn:botframework:azure");
    }
}
