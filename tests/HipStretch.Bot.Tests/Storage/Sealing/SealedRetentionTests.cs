using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage.Sealing;

public sealed class SealedRetentionTests : RetentionContract, IAsyncDisposable
{
    private readonly SealedFolder folder = new();

    private protected override ITurnStore Turns => folder.Turns;

    private protected override IOutboxStore Outbox => folder.Outbox;

    private protected override IRetentionStore Store => folder.Below;

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
