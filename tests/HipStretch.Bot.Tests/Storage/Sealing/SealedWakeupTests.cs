using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage.Sealing;

public sealed class SealedWakeupTests : WakeupContract, IAsyncDisposable
{
    private readonly SealedFolder folder = new();

    private protected override ITurnStore Store => folder.Turns;

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
