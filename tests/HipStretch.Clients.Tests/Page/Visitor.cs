using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Somebody's browser profile: its tabs share what the page keeps.</summary>
/// <param name="context">The profile.</param>
/// <param name="device">What they hold.</param>
/// <param name="address">Where the page is.</param>
internal sealed class Visitor(IBrowserContext context, Device device, Uri address) : IAsyncDisposable
{
    /// <summary>The profile itself, to stand in the way of requests.</summary>
    public IBrowserContext Context => context;

    /// <summary>Where the page is.</summary>
    public Uri Address => address;

    /// <summary>Opens the page in a new tab.</summary>
    public async Task<PageChat> OpenAsync(IHand? hand = null)
    {
        var chat = await BlankTabAsync(hand);
        await chat.Page.GotoAsync(address.ToString());
        return chat;
    }

    /// <summary>Opens a tab with nothing in it yet.</summary>
    public async Task<PageChat> BlankTabAsync(IHand? hand = null) => new(await context.NewPageAsync(), hand ?? (device.IsTouched ? new FingerHand() : new MouseHand()));

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
