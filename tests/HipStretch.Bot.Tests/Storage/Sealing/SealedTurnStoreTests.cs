using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage.Sealing;

public sealed class SealedTurnStoreTests : TurnStoreContract, IAsyncDisposable
{
    private readonly SealedFolder folder = new();

    private protected override ITurnStore Store => folder.Turns;

    private protected override IReadOnlyList<(long Sequence, string Id)> ReadLog(string conversation) => folder.Folder.ReadLog(conversation);

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
