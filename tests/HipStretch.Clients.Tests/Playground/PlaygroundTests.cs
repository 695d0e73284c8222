using HipStretch.Clients.Tests.Conversations;
using HipStretch.Clients.Tests.Scripts;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Playground;

public sealed class PlaygroundTests(SharedServer server)
{
    [NodeFact]
    public async Task A_chat_that_is_opened_in_Teams_is_greeted_once_and_coached_to_the_end_in_order()
    {
        await using var playground = await PlaygroundProcess.StartAsync(server.Messages);
        using var exchanges = await Exchanges.OfAsync(playground);
        using var chat = await ApiChat.OpenAsync(playground);
        var patient = new Patient(chat);

        await patient.AwaitGreetingAsync();
        await patient.FinishAsync();

        patient.Heard.Count(message => message.Buttons.Contains("Lower back")).ShouldBe(1);
        patient.Heard.Select(message => message.Text).ShouldBe(server.SaidInTeams(chat.Conversation));
        var sent = await exchanges.SentByBotUntilAsync(patient.Heard[^1].Text);
        sent.ShouldAllBe(activity => !activity.ToJsonString().Contains("hipstretch/"));
    }

    [Fact(Skip = Chromium.WhyNot, SkipUnless = nameof(Chromium.IsThere), SkipType = typeof(Chromium))]
    public async Task A_person_at_the_page_is_coached_to_the_end_by_clicking()
    {
        await using var playground = await PlaygroundProcess.StartAsync(server.Messages);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        await using var chat = await PageChat.OpenAsync(browser, playground.Http.BaseAddress!);
        var patient = new Patient(chat);

        await patient.AwaitGreetingAsync();
        await patient.FinishAsync();

        chat.Clicked.ShouldBeGreaterThan(5);
    }
}
