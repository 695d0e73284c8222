using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class ChangeTests
{
    [Fact]
    public async Task State_that_a_turn_never_touched_is_neither_read_nor_written()
    {
        var storage = new RecordingStorage();
        using var turn = Turns.Of();

        await new UserState(storage).SaveChangesAsync(turn);

        (storage.Read.Count, storage.Written.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Text_numbers_and_dates_that_were_only_read_are_not_written()
    {
        var storage = new RecordingStorage(new Dictionary<string, object>
        {
            ["name"] = "Ann",
            ["pain"] = 4,
            ["since"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        });
        var state = new UserState(storage);
        using var turn = Turns.Of();

        (await state.CreateProperty<string>("name").GetAsync(turn)).ShouldBe("Ann");
        (await state.CreateProperty<int>("pain").GetAsync(turn)).ShouldBe(4);
        (await state.CreateProperty<DateTimeOffset>("since").GetAsync(turn)).Day.ShouldBe(2);
        await state.SaveChangesAsync(turn);

        storage.Written.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_forced_save_writes_what_did_not_change()
    {
        var storage = new RecordingStorage();
        var state = new UserState(storage);
        using var turn = Turns.Of();
        await state.LoadAsync(turn);

        await state.SaveChangesAsync(turn, force: true);

        storage.Written.Single().Key.ShouldBe("test/users/user");
    }

    [Fact]
    public async Task Json_from_a_storage_becomes_the_propertys_type()
    {
        var storage = new RecordingStorage(JObject.Parse("""{"diary":{"Pain":4,"Poses":["child"]},"pain":4,"name":"Ann","gone":null}"""));
        var state = new UserState(storage);
        using var turn = Turns.Of();

        var diary = await state.CreateProperty<Diary>("diary").GetAsync(turn);

        (diary.Pain, diary.Poses.Single()).ShouldBe((4, "child"));
        (await state.CreateProperty<Diary>("diary").GetAsync(turn)).ShouldBeSameAs(diary);
        (await state.CreateProperty<int>("pain").GetAsync(turn)).ShouldBe(4);
        (await state.CreateProperty<string>("name").GetAsync(turn)).ShouldBe("Ann");
        (await state.CreateProperty<string?>("gone").GetAsync(turn)).ShouldBeNull();
    }

    [Fact]
    public async Task A_whole_number_comes_back_as_the_propertys_type()
    {
        var state = new UserState(new RecordingStorage(new Dictionary<string, object> { ["pain"] = 4L, ["score"] = 4L }));
        using var turn = Turns.Of();

        (await state.CreateProperty<int>("pain").GetAsync(turn)).ShouldBe(4);
        (await state.CreateProperty<double?>("score").GetAsync(turn)).ShouldBe(4.0);
    }

    [Fact]
    public async Task What_is_no_set_of_properties_is_refused()
    {
        using var turn = Turns.Of();

        await Should.ThrowAsync<InvalidOperationException>(() => new UserState(new RecordingStorage("text")).LoadAsync(turn));
    }
}
