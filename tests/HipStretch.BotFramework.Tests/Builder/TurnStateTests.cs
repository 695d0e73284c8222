using Microsoft.Bot.Builder;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class TurnStateTests
{
    [Fact]
    public void A_value_is_found_by_its_type_or_its_name()
    {
        using var state = new TurnContextStateCollection();
        state.Add("greeting", "hello");
        state.Add(new Version(1, 2));

        state.Get<string>("greeting").ShouldBe("hello");
        state.Get<Version>().ShouldBe(new Version(1, 2));
        state.Get<string>("other").ShouldBeNull();
        state.Get<Version>("greeting").ShouldBeNull();
    }

    [Fact]
    public void A_name_is_added_once_and_set_any_time()
    {
        using var state = new TurnContextStateCollection();
        state.Add("greeting", "hello");

        Should.Throw<ArgumentException>(() => state.Add("greeting", "bye"));
        state.Set("greeting", "bye");
        state.Get<string>("greeting").ShouldBe("bye");
    }

    [Fact]
    public void What_can_be_disposed_of_is_when_the_turn_ends()
    {
        var kept = new MemoryStream();
        using (var turn = Turns.Of())
            turn.TurnState.Add<Stream>(kept);

        kept.CanRead.ShouldBeFalse();
    }
}
