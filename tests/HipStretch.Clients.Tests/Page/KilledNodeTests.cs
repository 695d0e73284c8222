using HipStretch.Clients.Tests.Nodes;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The node that serves the page dies for good, and another is found at the same address; nobody touches the page's reload button.</summary>
public sealed class KilledNodeTests(PageBrowser browser, SharedPostgres postgres)
{
    [PageFact]
    public async Task The_page_goes_on_at_the_same_step_at_the_other_node_and_nothing_is_said_twice()
    {
        await using var nodes = await NodePair.StartAsync(postgres);
        await using var visitor = await browser.VisitAsync(nodes.Address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.SecondStep);
        var before = await chat.SaidByPersonAsync();
        await nodes.JoinAsync();

        await nodes.KillFirstAsync();

        Place.ThirdStep(await person.SayAndReachAsync("Next", Place.Anything)).ShouldBeTrue();
        (await chat.SaidByPersonAsync()).ShouldBe([.. before, "Next"]);
        await person.SayAndReachAsync("Next", Place.ClosingQuestion);
        person.Heard.Count(Place.Greeting).ShouldBe(1);
        await chat.ShouldShowAsync(person.Heard);
    }
}
