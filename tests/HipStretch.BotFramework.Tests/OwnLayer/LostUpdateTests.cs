using HipStretch.BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;

namespace HipStretch.BotFramework.Tests.OwnLayer;

public sealed class LostUpdateTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Fault_1_the_second_of_two_turns_that_read_the_same_version_is_refused()
    {
        await WriteAsync("begin");
        var (first, firstName) = State();
        var (second, secondName) = State();
        using var firstTurn = Turns.Of();
        using var secondTurn = Turns.Of();
        await firstName.SetAsync(firstTurn, "first");
        await secondName.SetAsync(secondTurn, "second");

        await first.SaveChangesAsync(firstTurn);
        await Should.ThrowAsync<InvalidOperationException>(() => second.SaveChangesAsync(secondTurn));

        (await ReadAsync()).ShouldBe("first");
    }

    [Fact]
    public async Task Fault_1_a_turn_may_save_more_than_once()
    {
        await WriteAsync("begin");
        var (state, name) = State();
        using var turn = Turns.Of();

        await name.SetAsync(turn, "one");
        await state.SaveChangesAsync(turn);
        await name.SetAsync(turn, "two");
        await state.SaveChangesAsync(turn);

        (await ReadAsync()).ShouldBe("two");
    }

    [Fact]
    public async Task Fault_1_a_turn_between_two_saves_is_noticed()
    {
        await WriteAsync("begin");
        var (state, name) = State();
        using var turn = Turns.Of();
        await name.SetAsync(turn, "one");
        await state.SaveChangesAsync(turn);

        await WriteAsync("another turn's");
        await name.SetAsync(turn, "two");

        await Should.ThrowAsync<InvalidOperationException>(() => state.SaveChangesAsync(turn));
    }

    [Fact]
    public async Task Fault_1_state_that_was_deleted_meanwhile_stays_deleted()
    {
        await WriteAsync("begin");
        var (state, name) = State();
        using var turn = Turns.Of();
        await name.SetAsync(turn, "one");

        await _storage.DeleteAsync(["test/users/user"]);

        await Should.ThrowAsync<InvalidOperationException>(() => state.SaveChangesAsync(turn));
    }

    [Fact]
    public async Task Fault_1_clearing_does_not_overwrite_another_turn()
    {
        await WriteAsync("begin");
        var (state, _) = State();
        using var turn = Turns.Of();
        await state.LoadAsync(turn);

        await WriteAsync("another turn's");
        await state.ClearStateAsync(turn);

        await Should.ThrowAsync<InvalidOperationException>(() => state.SaveChangesAsync(turn));
    }

    [Fact]
    public async Task Fault_1_a_storage_that_does_not_renew_the_etag_is_given_it_once()
    {
        var storage = new ForgetfulStorage();
        var state = new UserState(storage);
        var name = state.CreateProperty<string>("name");
        using var turn = Turns.Of();

        await name.SetAsync(turn, "one");
        await state.SaveChangesAsync(turn);
        await name.SetAsync(turn, "two");
        await state.SaveChangesAsync(turn);

        storage.Given.ShouldBe(["1", null]);
    }

    private (UserState State, IStatePropertyAccessor<string> Name) State()
    {
        var state = new UserState(_storage);
        return (state, state.CreateProperty<string>("name"));
    }

    private async Task WriteAsync(string value)
    {
        var (state, name) = State();
        using var turn = Turns.Of();
        await name.SetAsync(turn, value);
        await state.SaveChangesAsync(turn);
    }

    private async Task<string> ReadAsync()
    {
        using var turn = Turns.Of();
        return await State().Name.GetAsync(turn);
    }

    private sealed class ForgetfulStorage : IStorage
    {
        public List<string?> Given { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(
                new Dictionary<string, object> { [keys[0]] = new Properties { ["name"] = "begin", ETag = "1" } });

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Given.AddRange(changes.Values.Select(item => ((IStoreItem)item).ETag));
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    private sealed class Properties : Dictionary<string, object>, IStoreItem
    {
        public string? ETag { get; set; }
    }
}
