using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class BotStateTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task State_is_kept_under_the_channel_and_the_conversation_or_the_user()
    {
        var recording = new RecordingStorage();
        using var turn = Turns.Of();

        await new ConversationState(recording).LoadAsync(turn);
        await new UserState(recording).LoadAsync(turn);
        await new PrivateConversationState(recording).LoadAsync(turn);

        recording.Read.ShouldBe(["test/conversations/c", "test/users/user", "test/conversations/c/users/user"]);
    }

    [Fact]
    public async Task State_without_a_place_has_no_key()
    {
        using var turn = Turns.Of(new Activity(ActivityTypes.Message));

        await Should.ThrowAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(turn));
        await Should.ThrowAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn));
    }

    [Fact]
    public async Task What_is_saved_is_there_in_the_next_turn()
    {
        await TurnAsync(async (turn, diary) => (await diary.GetAsync(turn, () => new Diary())).Poses.Add("child"));
        await TurnAsync(async (turn, diary) => (await diary.GetAsync(turn)).Poses.Add("cobra"));

        await TurnAsync(async (turn, diary) => (await diary.GetAsync(turn)).Poses.ShouldBe(["child", "cobra"]));
    }

    [Fact]
    public async Task What_is_deleted_or_cleared_is_gone_in_the_next_turn()
    {
        await TurnAsync((turn, diary) => diary.SetAsync(turn, new Diary { Pain = 4 }));
        await TurnAsync((turn, diary) => diary.DeleteAsync(turn));
        await TurnAsync(async (turn, diary) =>
        {
            (await diary.GetAsync(turn)).ShouldBeNull();
            await diary.SetAsync(turn, new Diary { Pain = 3 });
        });
        using (var turn = Turns.Of())
        {
            var state = new UserState(_storage);
            await state.LoadAsync(turn);
            await state.ClearStateAsync(turn);
            await state.SaveChangesAsync(turn);
        }

        await TurnAsync(async (turn, diary) => (await diary.GetAsync(turn)).ShouldBeNull());
    }

    [Fact]
    public async Task A_deletion_reaches_the_storage_at_once()
    {
        await TurnAsync((turn, diary) => diary.SetAsync(turn, new Diary()));
        using (var turn = Turns.Of())
            await new UserState(_storage).DeleteAsync(turn);

        (await _storage.ReadAsync(["test/users/user"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_property_without_a_value_has_its_types_default()
    {
        using var turn = Turns.Of();
        var state = new UserState(_storage);

        (await state.CreateProperty<Diary?>("diary").GetAsync(turn)).ShouldBeNull();
        (await state.CreateProperty<string>("name").GetAsync(turn, () => "Ann")).ShouldBe("Ann");
        (await state.CreateProperty<string>("name").GetAsync(turn, () => "Bea")).ShouldBe("Ann");
    }

    [Fact]
    public async Task Two_states_of_a_turn_do_not_mix()
    {
        using var turn = Turns.Of();

        await new UserState(_storage).CreateProperty<string>("x").SetAsync(turn, "user");
        await new ConversationState(_storage).CreateProperty<string>("x").SetAsync(turn, "conversation");

        (await new UserState(_storage).CreateProperty<string>("x").GetAsync(turn)).ShouldBe("user");
    }

    [Fact]
    public async Task A_forced_load_forgets_what_was_not_saved()
    {
        using var turn = Turns.Of();
        var state = new UserState(_storage);
        var name = state.CreateProperty<string>("name");
        await name.SetAsync(turn, "Ann");

        await state.LoadAsync(turn, force: true);

        (await name.GetAsync(turn)).ShouldBeNull();
    }

    [Fact]
    public async Task A_turn_that_failed_writes_nothing()
    {
        var save = new AutoSaveStateMiddleware(new UserState(_storage));
        using var turn = Turns.Of();

        await Should.ThrowAsync<InvalidOperationException>(() => save.OnTurnAsync(
            turn,
            async token =>
            {
                await new UserState(_storage).CreateProperty<string>("name").SetAsync(turn, "Ann", token);
                throw new InvalidOperationException("ow");
            }));

        (await _storage.ReadAsync(["test/users/user"])).ShouldBeEmpty();
    }

    private async Task TurnAsync(Func<ITurnContext, IStatePropertyAccessor<Diary>, Task> run)
    {
        var state = new UserState(_storage);
        using var turn = Turns.Of();
        await new AutoSaveStateMiddleware(state).OnTurnAsync(turn, _ => run(turn, state.CreateProperty<Diary>("diary")));
    }
}
