using System.Text;
using HipStretch.Bot.State;

namespace HipStretch.Bot.Tests.State;

public sealed class StateNumbersTests
{
    private readonly StateCodec codec = new();

    public static TheoryData<object> Values => new((object[])
    [
        0, 1, -1, int.MaxValue, int.MinValue, int.MaxValue + 1L, long.MinValue, 0.5, 0.0, -2.25, true, false,
        "", "3", "2026-11-26T09:00:00Z", "/Date(0)/", "name, assembly", "\u0000\u202e🔥",
    ]);

    [Theory]
    [MemberData(nameof(Values))]
    public void A_plain_value_comes_back_as_what_it_was(object value)
    {
        var back = codec.Read(codec.Write(new Dictionary<string, object> { ["value"] = value }))["value"];

        back.ShouldBeOfType(value.GetType());
        back.ShouldBe(value);
    }

    [Fact]
    public void Numbers_in_a_map_come_back_as_what_they_were()
    {
        var back = codec.Read(codec.Write(new Dictionary<string, object> { ["value"] = new Dictionary<string, object> { ["a"] = 1, ["b"] = 2.5 } }));

        back["value"].ShouldBeAssignableTo<IDictionary<string, object>>()!.Values.ShouldBe([1, 2.5]);
    }

    [Fact]
    public void Nothing_is_an_empty_object() => codec.Write(codec.Read(StateCodec.Empty)).ToArray().ShouldBe(Encoding.UTF8.GetBytes("{}"));
}
