using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage.Sealing;

public sealed class SealedSecretStoreTests : SecretStoreContract, IAsyncDisposable
{
    private readonly SealedFolder folder = new();

    private protected override ISecretStore Store => folder.Secrets;

    private protected override Task ReopenAsync() => folder.ReopenAsync();

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}
