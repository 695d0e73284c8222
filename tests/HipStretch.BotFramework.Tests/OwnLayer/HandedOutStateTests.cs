using HipStretch.BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;

namespace HipStretch.BotFramework.Tests.OwnLayer;

public sealed class HandedOutStateTests
{
    [Fact]
    public async Task Fault_2_an_object_that_was_handed_out_is_written_without_being_compared()
    {
        var storage = new RecordingStorage(new Dictionary<string, object> { ["diary"] = new Unreadable() });
        var state = new UserState(storage);
        using var turn = Turns.Of();

        await state.CreateProperty<Unreadable>("diary").GetAsync(turn);
        await state.SaveChangesAsync(turn);

        storage.Written.Single().Item.ShouldBeAssignableTo<IDictionary<string, object>>()!["diary"].ShouldBeOfType<Unreadable>();
    }

    [Fact]
    public async Task Fault_2_an_object_that_is_changed_after_a_save_is_saved_again()
    {
        var storage = new RecordingStorage();
        var state = new UserState(storage);
        using var turn = Turns.Of();
        var diary = await state.CreateProperty<Diary>("diary").GetAsync(turn, () => new Diary());
        await state.CreateProperty<Diary>("diary").GetAsync(turn);
        await state.SaveChangesAsync(turn);

        diary.Pain = 5;
        await state.SaveChangesAsync(turn);

        storage.Written.Count.ShouldBe(2);
    }

    private sealed class Unreadable
    {
        public string Secret => throw new NotSupportedException("Somebody read it.");
    }
}
