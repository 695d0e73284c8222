using Microsoft.Bot.Builder;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class AutoSaveStateTests
{
    private readonly RecordingStorage _storage = new();
    private readonly UserState _user;
    private readonly ConversationState _conversation;

    public AutoSaveStateTests() => (_user, _conversation) = (new UserState(_storage), new ConversationState(_storage));

    [Fact]
    public async Task Every_state_that_changed_is_written_when_the_turn_has_ended()
    {
        using var turn = Turns.Of();
        var save = new AutoSaveStateMiddleware(_user).Add(_conversation);

        await save.OnTurnAsync(turn, async token =>
        {
            await _user.CreateProperty<string>("name").SetAsync(turn, "Ann", token);
            await _conversation.CreateProperty<string>("topic").SetAsync(turn, "hip", token);
            _storage.Written.ShouldBeEmpty("the turn is not over");
        });

        _storage.Written.Select(written => written.Key).ShouldBe(["test/users/user", "test/conversations/c"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_state_that_did_not_change_is_not_written()
    {
        using var turn = Turns.Of();
        var save = new AutoSaveStateMiddleware(new BotStateSet(_user, _conversation));

        await save.OnTurnAsync(turn, async token =>
        {
            await _user.LoadAsync(turn, false, token);
            await _conversation.CreateProperty<string>("topic").SetAsync(turn, "hip", token);
        });

        _storage.Written.ShouldHaveSingleItem().Key.ShouldBe("test/conversations/c");
    }

    [Fact]
    public async Task The_states_of_a_set_are_loaded_and_saved_together()
    {
        using var turn = Turns.Of();
        var states = new BotStateSet(_user).Add(_conversation);

        await states.LoadAllAsync(turn);
        await states.SaveAllChangesAsync(turn, force: true);

        _storage.Read.Count.ShouldBe(2);
        _storage.Written.Count.ShouldBe(2);
    }
}
