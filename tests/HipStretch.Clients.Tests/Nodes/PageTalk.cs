using HipStretch.Clients.Tests.Page;

namespace HipStretch.Clients.Tests.Nodes;

/// <summary>Somebody at our page.</summary>
/// <param name="Visitor">Their browser.</param>
/// <param name="Chat">Their tab.</param>
/// <param name="Person">The person.</param>
internal sealed record PageTalk(Visitor Visitor, PageChat Chat, Person Person) : IAsyncDisposable
{
    /// <summary>Comes to the first step.</summary>
    public static async Task<PageTalk> BeginAsync(PageBrowser browser, Uri server)
    {
        var visitor = await browser.VisitAsync(server);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.Step);
        return new(visitor, chat, person);
    }

    public ValueTask DisposeAsync() => Visitor.DisposeAsync();
}
