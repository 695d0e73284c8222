using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class InvokeTests
{
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData("something/else")]
    [InlineData("adaptiveCard/action")]
    public async Task An_invoke_that_nobody_serves_is_answered_501(string name)
    {
        var answer = await AnswerAsync(new ActivityHandler(), name, Pressed("next"));

        answer!.Status.ShouldBe(501);
        answer.IsSuccessStatusCode().ShouldBeFalse();
    }

    [Fact]
    public async Task A_button_of_a_card_is_answered_200()
    {
        var answer = await AnswerAsync(new CardBot(), "adaptiveCard/action", Pressed("next"));

        answer!.Status.ShouldBe(200);
        answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>().Value.ShouldBe("next");
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task A_sign_in_that_was_taken_is_answered_200(string name)
    {
        var bot = new SignInBot();

        (await AnswerAsync(bot, name, null))!.Status.ShouldBe(200);
        bot.Taken.ShouldBe(name);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"next"}}""")]
    [InlineData("""{"action":7}""")]
    [InlineData("{}")]
    public async Task A_button_that_cannot_be_read_is_an_error_of_the_card(string value)
    {
        var answer = await AnswerAsync(new CardBot(), "adaptiveCard/action", JObject.Parse(value));

        answer!.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>().StatusCode.ShouldBe(400);
    }

    [Fact]
    public async Task A_refusal_sets_the_status() =>
        (await AnswerAsync(new RefusingBot(), "adaptiveCard/action", Pressed("next")))!.Status.ShouldBe(403);

    [Fact]
    public async Task A_bot_that_returns_nothing_answers_by_itself() =>
        (await AnswerAsync(new SilentBot(), "any", null)).ShouldBeNull();

    private async Task<InvokeResponse?> AnswerAsync(ActivityHandler bot, string name, JObject? value)
    {
        var heard = Turns.Heard(ActivityTypes.Invoke);
        heard.Name = name;
        heard.Value = value;
        using var turn = Turns.Of(heard, _adapter);
        await bot.OnTurnAsync(turn);
        return _adapter.Sent.SingleOrDefault(sent => sent.Type == ActivityTypesEx.InvokeResponse)?.Value as InvokeResponse;
    }

    private static JObject Pressed(string verb) =>
        new() { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb } };

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action!.Verb });
    }

    private sealed class RefusingBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.Forbidden);
    }

    private sealed class SignInBot : ActivityHandler
    {
        public string? Taken { get; private set; }

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            Taken = ((ITurnContext)turnContext).Activity.Name;
            return Task.CompletedTask;
        }
    }

    private sealed class SilentBot : ActivityHandler
    {
        protected override Task<InvokeResponse?> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext,
            CancellationToken cancellationToken) => Task.FromResult<InvokeResponse?>(null);
    }
}
