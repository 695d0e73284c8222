using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage.Sealing;

public sealed class SealedOutboxTests : OutboxContract, IAsyncDisposable
{
    private readonly SealedFolder folder = new();

    private protected override ITurnStore Turns => folder.Turns;

    private protected override IOutboxStore Store => folder.Outbox;

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
