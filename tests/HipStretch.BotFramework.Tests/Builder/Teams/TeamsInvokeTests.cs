using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder.Teams;

public sealed class TeamsInvokeTests
{
    private const string Next = """{"action":{"type":"Action.Execute","id":"n","verb":"next","data":{"step":2}},"trigger":"manual"}""";

    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("composeExtension/query")]
    [InlineData("application/search")]
    [InlineData(null)]
    public async Task An_invoke_that_nobody_serves_is_answered_501(string? name) =>
        (await AnswerAsync(new TeamsActivityHandler(), name, Next)).Status.ShouldBe(501);

    [Fact]
    public async Task A_pressed_button_is_answered_with_a_card()
    {
        var answer = await AnswerAsync(new CardBot(), "adaptiveCard/action", Next);

        answer.Status.ShouldBe(200);
        Json(answer.Body).ShouldBe(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","body":"next n 2"}}""");
    }

    [Theory]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":7}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"next"}}""", "NotSupported")]
    public async Task A_button_that_cannot_be_served_is_answered_with_an_error(string value, string code)
    {
        var answer = await AnswerAsync(new CardBot(), "adaptiveCard/action", value);

        answer.Status.ShouldBe(400);
        var body = JObject.Parse(Json(answer.Body));
        body["statusCode"]!.Value<int>().ShouldBe(400);
        body["type"]!.ToString().ShouldBe("application/vnd.microsoft.error");
        body["value"]!["code"]!.ToString().ShouldBe(code);
        body["value"]!["message"]!.ToString().ShouldNotBeEmpty();
    }

    private async Task<InvokeResponse> AnswerAsync(ActivityHandler bot, string? name, string value)
    {
        var heard = TeamsTurns.Heard(ActivityTypes.Invoke);
        heard.Name = name;
        heard.Value = JObject.Parse(value);
        using var turn = Turns.Of(heard, _adapter);
        await bot.OnTurnAsync(turn);
        return _adapter.Sent.Single().Value.ShouldBeOfType<InvokeResponse>();
    }

    private static string Json(object? body) =>
        JsonConvert.SerializeObject(body, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private sealed class CardBot : TeamsActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken)
        {
            var pressed = invokeValue.Action!;
            var step = JObject.FromObject(pressed.Data!)["step"];
            return Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.card.adaptive",
                Value = new JObject { ["type"] = "AdaptiveCard", ["body"] = $"{pressed.Verb} {pressed.Id} {step}" },
            });
        }
    }
}
