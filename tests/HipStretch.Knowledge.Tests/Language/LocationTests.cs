using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class LocationTests
{
    [Theory]
    [InlineData("lower back mostly left", Region.LowerBack)]
    [InlineData("my back is killing me", Region.LowerBack)]
    [InlineData("lumbar pain", Region.LowerBack)]
    [InlineData("my L5 disc", Region.LowerBack)]
    [InlineData("backache again", Region.LowerBack)]
    [InlineData("small of my back", Region.LowerBack)]
    [InlineData("HIP!!!", Region.Hip)]
    [InlineData("bum", Region.Buttock)]
    [InlineData("my glutes are sore", Region.Buttock)]
    [InlineData("my left arse cheek", Region.Buttock)]
    [InlineData("sciatica down my leg", Region.ThighBack)]
    [InlineData("back of my thigh", Region.ThighBack)]
    [InlineData("front of my left thigh", Region.ThighFront)]
    [InlineData("my tailbone", Region.Buttock)]
    [InlineData("SI joint", Region.Pelvis)]
    [InlineData("between my shoulder blades", Region.UpperBack)]
    [InlineData("it’s my calf", Region.BelowKnee)]
    [InlineData("not my back, my hip", Region.Hip)]
    [InlineData("it isn't my hip, it's my groin", Region.Groin)]
    public void A_place_is_found_in_plain_words(string text, Region region) =>
        Listener.Hear(text).Location!.Regions.ShouldBe([region]);

    [Fact]
    public void Several_places_keep_the_order_in_which_they_were_said()
    {
        var location = Listener.Hear("my left hip and groin, sometimes my knee").Location!;
        location.Regions.ShouldBe([Region.Hip, Region.Groin, Region.Knee]);
        location.Side.ShouldBe(Side.Left);
    }

    [Theory]
    [InlineData("go back")]
    [InlineData("I want to get back to work")]
    [InlineData("it came back again")]
    [InlineData("I had a hip replacement")]
    [InlineData("this is a pain in the neck")]
    [InlineData("he walked behind me")]
    public void A_word_for_a_place_that_means_something_else_is_no_place(string text) =>
        Listener.Hear(text).Location.ShouldBeNull();

    [Theory]
    [InlineData("back", Region.LowerBack)]
    [InlineData("leg", Region.ThighBack)]
    [InlineData("somewhere else", Region.Other)]
    public void A_short_word_is_a_place_where_one_is_asked_for(string text, Region region)
    {
        var understanding = Listener.Hear(text, Expectation.Location);
        understanding.Location!.Regions.ShouldBe([region]);
        understanding.Command.ShouldBeNull();
    }
}
