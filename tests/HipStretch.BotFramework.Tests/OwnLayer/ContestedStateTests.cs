using HipStretch.BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>Several turns at once that change one state, and try again where their write is refused.</summary>
public sealed class ContestedStateTests
{
    private const int TurnsEach = 50;

    private readonly MemoryStorage _storage = new();
    private int _refused;

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Fault_1_one_persons_conversations_lose_none_of_each_others_turns(int conversations)
    {
        var storage = new Meeting(_storage, conversations);
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(number => WriteAllAsync(() => new UserState(storage), $"c{number}")));

        await ShouldHaveAllAsync(new UserState(_storage), "c0", conversations);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Fault_1_turns_of_one_conversation_on_several_machines_lose_none_of_each_others(int machines)
    {
        var storage = new Meeting(_storage, machines);
        await Task.WhenAll(Enumerable.Range(0, machines).Select(number => WriteAllAsync(() => new ConversationState(storage), "c", $"m{number}")));

        await ShouldHaveAllAsync(new ConversationState(_storage), "c", machines);
    }

    [Fact]
    public async Task Fault_1_of_two_first_turns_the_second_is_refused()
    {
        var (first, second) = (new UserState(_storage), new UserState(_storage));
        using var firstTurn = Turns.Of();
        using var secondTurn = Turns.Of();
        await first.CreateProperty<string>("name").SetAsync(firstTurn, "first");
        await second.CreateProperty<string>("name").SetAsync(secondTurn, "second");

        await first.SaveChangesAsync(firstTurn);
        await Should.ThrowAsync<InvalidOperationException>(() => second.SaveChangesAsync(secondTurn));
    }

    [Fact]
    public async Task Fault_1_a_first_turn_that_clears_does_not_overwrite_another()
    {
        var (first, second) = (new UserState(_storage), new UserState(_storage));
        using var firstTurn = Turns.Of();
        using var secondTurn = Turns.Of();
        await second.LoadAsync(secondTurn);
        await first.CreateProperty<string>("name").SetAsync(firstTurn, "first");
        await first.SaveChangesAsync(firstTurn);

        await second.ClearStateAsync(secondTurn);
        await Should.ThrowAsync<InvalidOperationException>(() => second.SaveChangesAsync(secondTurn));
    }

    [Fact]
    public async Task Fault_2_a_turn_that_only_reads_writes_nothing()
    {
        using (var before = Turns.Of())
        {
            var state = new UserState(_storage);
            await state.CreateProperty<string>("name").SetAsync(before, "Ann");
            await state.SaveChangesAsync(before);
        }

        var version = await VersionAsync();
        using var turn = Turns.Of();
        var reading = new UserState(_storage);
        (await reading.CreateProperty<string>("name").GetAsync(turn)).ShouldBe("Ann");
        await reading.SaveChangesAsync(turn);

        (await VersionAsync()).ShouldBe(version);
    }

    private async Task WriteAllAsync(Func<BotState> make, string conversation, string? name = null)
    {
        for (var number = 0; number < TurnsEach; number++)
        {
            while (!await TryWriteAsync(make(), conversation, $"{name ?? conversation}-{number}"))
            {
                Interlocked.Increment(ref _refused);
            }
        }
    }

    private static async Task<bool> TryWriteAsync(BotState state, string conversation, string id)
    {
        using var turn = Turn(conversation);
        var count = state.CreateProperty<int>("count");
        var ids = state.CreateProperty<List<string>>("ids");
        await count.SetAsync(turn, await count.GetAsync(turn) + 1);
        (await ids.GetAsync(turn, () => [])).Add(id);
        try
        {
            await state.SaveChangesAsync(turn);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private async Task ShouldHaveAllAsync(BotState state, string conversation, int writers)
    {
        using var turn = Turn(conversation);
        var ids = await state.CreateProperty<List<string>>("ids").GetAsync(turn);
        ids.Count.ShouldBe(writers * TurnsEach);
        ids.ShouldBeUnique();
        (await state.CreateProperty<int>("count").GetAsync(turn)).ShouldBe(writers * TurnsEach);
        _refused.ShouldBeGreaterThanOrEqualTo(writers - 1);
    }

    private async Task<string?> VersionAsync() => ((IStoreItem)(await _storage.ReadAsync(["test/users/user"]))["test/users/user"]).ETag;

    private static TurnContext Turn(string conversation)
    {
        var heard = Turns.Heard();
        heard.Conversation = new ConversationAccount(id: conversation);
        return Turns.Of(heard);
    }

    /// <summary>A storage whose first readers wait for one another, so that all of them begin on the same version, and all but one are refused.</summary>
    private sealed class Meeting(IStorage inner, int writers) : IStorage
    {
        private readonly TaskCompletionSource _allHere = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _here;

        public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(keys, cancellationToken);
            if (Interlocked.Increment(ref _here) >= writers)
                _allHere.TrySetResult();
            await _allHere.Task;
            return read;
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => inner.WriteAsync(changes, cancellationToken);

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
    }
}
