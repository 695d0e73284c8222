using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class NumberPromptTests
{
    private static readonly PromptOptions Options = new() { Prompt = MessageFactory.Text("How many?") };

    [Theory]
    [InlineData("7", 7)]
    [InlineData("about a 4 I think", 4)]
    [InlineData("-3", -3)]
    [InlineData("minus three", -3)]
    [InlineData("zero", 0)]
    [InlineData("seventeen", 17)]
    [InlineData("twenty-one days", 21)]
    [InlineData("a hundred", 100)]
    [InlineData("two hundred and five", 205)]
    [InlineData("two thousand three hundred and forty five", 2345)]
    [InlineData("1,250", 1250)]
    [InlineData("seven or eight", 7)]
    public async Task A_whole_number_is_understood(string said, int expected) =>
        (await AnswerAsync(new NumberPrompt<int>("number"), said)).ShouldBe(expected);

    [Theory]
    [InlineData("3.5", 3.5)]
    [InlineData("three point five", 3.5)]
    [InlineData("-0.25", -0.25)]
    [InlineData("12", 12.0)]
    public async Task A_fraction_is_understood(string said, double expected) =>
        (await AnswerAsync(new NumberPrompt<double>("number"), said)).ShouldBe(expected);

    [Fact]
    public async Task A_decimal_keeps_its_digits() =>
        (await AnswerAsync(new NumberPrompt<decimal>("number"), "19.99")).ShouldBe(19.99m);

    [Theory]
    [InlineData("none of your business")]
    [InlineData("3.5")]
    [InlineData("99999999999")]
    [InlineData("it's at L5")]
    public async Task What_is_no_whole_number_of_the_type_is_asked_about_again(string said) =>
        (await AnswerAsync(new NumberPrompt<int>("number"), said)).ShouldBeNull();

    [Fact]
    public async Task A_decimal_comma_counts_where_the_culture_writes_it() =>
        (await AnswerAsync(new NumberPrompt<double>("number", defaultLocale: "de-de"), "3,5", locale: null)).ShouldBe(3.5);

    [Fact]
    public void A_type_that_is_no_supported_number_is_refused() =>
        Should.Throw<NotSupportedException>(() => new NumberPrompt<bool>("number"));

    private static async Task<object?> AnswerAsync(Dialog prompt, string said, string? locale = "en-us")
    {
        var client = With(prompt, Options);
        await SendAsync(client, "hi", locale);
        await SendAsync(client, said, locale);
        return client.DialogTurnResult!.Result;
    }

    private static Task<IMessageActivity?> SendAsync(DialogTestClient client, string text, string? locale) =>
        client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = text, Locale = locale })!;
}
