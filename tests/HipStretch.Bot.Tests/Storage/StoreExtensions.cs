using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>Shorter words for what most tests do with a store.</summary>
internal static class StoreExtensions
{
    public static Task<TurnSnapshot> LoadAsync(this ITurnStore store, string conversation, string? inboundId = null) =>
        store.LoadAsync(new(Turn.Conversation(conversation), Turn.Ann, inboundId), TestContext.Current.CancellationToken);

    public static Task<CommitResult> CommitAsync(this ITurnStore store, TurnCommit turn) =>
        store.CommitAsync(turn, TestContext.Current.CancellationToken);

    public static async Task<CommitResult.Committed> CommittedAsync(this ITurnStore store, TurnCommit turn) =>
        (await store.CommitAsync(turn)).ShouldBeOfType<CommitResult.Committed>();

    public static async Task ShouldHaveNothingOfAsync(this ITurnStore store, string conversation, string? inboundId = null)
    {
        var snapshot = await store.LoadAsync(conversation, inboundId);
        snapshot.Conversation.ShouldBeNull();
        snapshot.Answer.ShouldBeNull();
    }
}
