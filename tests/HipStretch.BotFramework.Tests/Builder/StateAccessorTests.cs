using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class StateAccessorTests
{
    private readonly RecordingStorage _recording = new();
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_value_made_by_the_default_is_stored()
    {
        await TurnAsync(async (turn, name) => (await name.GetAsync(turn, () => "Ann")).ShouldBe("Ann"));

        await TurnAsync(async (turn, name) => (await name.GetAsync(turn, () => "Bea")).ShouldBe("Ann"));
    }

    [Fact]
    public async Task After_a_deletion_the_default_is_made_again()
    {
        await TurnAsync((turn, name) => name.SetAsync(turn, "Ann"));

        await TurnAsync(async (turn, name) =>
        {
            await name.DeleteAsync(turn);
            (await name.GetAsync(turn, () => "Bea")).ShouldBe("Bea");
        });
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_no_error()
    {
        await TurnAsync((turn, name) => name.DeleteAsync(turn));

        await TurnAsync(async (turn, name) => (await name.GetAsync(turn)).ShouldBeNull());
    }

    [Fact]
    public async Task What_is_set_is_there_in_the_same_turn_for_every_accessor_of_that_name()
    {
        using var turn = Turns.Of();
        var state = new UserState(_storage);

        await state.CreateProperty<string>("name").SetAsync(turn, "Ann");

        (await state.CreateProperty<string>("name").GetAsync(turn)).ShouldBe("Ann");
    }

    [Fact]
    public async Task A_property_is_stored_only_when_the_state_is_saved()
    {
        using (var turn = Turns.Of())
            await new UserState(_storage).CreateProperty<string>("name").SetAsync(turn, "Ann");

        await TurnAsync(async (turn, name) => (await name.GetAsync(turn)).ShouldBeNull());
    }

    [Fact]
    public async Task The_storage_is_read_once_a_turn()
    {
        using var turn = Turns.Of();
        var state = new UserState(_recording);
        var name = state.CreateProperty<string>("name");

        await state.LoadAsync(turn);
        await state.LoadAsync(turn);
        await name.GetAsync(turn);

        _recording.Read.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_state_that_was_not_changed_is_written_only_by_force()
    {
        using var turn = Turns.Of();
        var state = new UserState(_recording);
        await state.LoadAsync(turn);

        await state.SaveChangesAsync(turn);
        _recording.Written.ShouldBeEmpty();

        await state.SaveChangesAsync(turn, force: true);
        _recording.Written.ShouldHaveSingleItem().Key.ShouldBe("test/users/user");
    }

    [Fact]
    public async Task A_state_that_the_turn_never_read_is_not_written_even_by_force()
    {
        using var turn = Turns.Of();

        await new UserState(_recording).SaveChangesAsync(turn, force: true);

        _recording.Written.ShouldBeEmpty();
    }

    [Fact]
    public async Task Clearing_forgets_at_once_and_the_storage_forgets_at_the_save()
    {
        await TurnAsync((turn, name) => name.SetAsync(turn, "Ann"));
        using var clearing = Turns.Of();
        var state = new UserState(_storage);
        var name = state.CreateProperty<string>("name");
        await state.LoadAsync(clearing);

        await state.ClearStateAsync(clearing);

        (await name.GetAsync(clearing)).ShouldBeNull();
        await TurnAsync(async (turn, stored) => (await stored.GetAsync(turn)).ShouldBe("Ann"));
    }

    [Fact]
    public async Task What_the_turn_has_can_be_looked_at_as_json()
    {
        using var turn = Turns.Of();
        var state = new UserState(_storage);
        await state.CreateProperty<string>("name").SetAsync(turn, "Ann");
        await state.CreateProperty<Diary>("diary").SetAsync(turn, new Diary { Pain = 3 });

        var json = state.Get(turn)!;

        json["name"]!.Value<string>().ShouldBe("Ann");
        json["diary"]!["Pain"]!.Value<int>().ShouldBe(3);
    }

    [Fact]
    public void An_accessor_knows_its_name() => new UserState(_storage).CreateProperty<string>("name").Name.ShouldBe("name");

    private async Task TurnAsync(Func<ITurnContext, IStatePropertyAccessor<string>, Task> run)
    {
        var state = new UserState(_storage);
        using var turn = Turns.Of();
        await run(turn, state.CreateProperty<string>("name"));
        await state.SaveChangesAsync(turn);
    }
}
