using HipStretch.Bot.Figures;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Bot.Tests.Figures;

public sealed class FigureCatalogTests
{
    private static readonly FigureCatalog Catalog = new(FigureSite.Knowledge);

    [Fact]
    public void A_step_is_found_by_its_number_under_the_id_of_pose_and_variant()
    {
        Find("goddess", "chair", "knees-wide").ShouldNotBeNull().Path.ShouldBe("/figures/goddess-chair/3");
        Find("child-pose", null, "hands-and-knees").ShouldNotBeNull().Path.ShouldBe("/figures/child-pose/1");
    }

    [Fact]
    public void The_side_is_in_the_query_and_in_the_words()
    {
        var right = Find("twist", null, "roll", Side.Right).ShouldNotBeNull();

        right.Query.ShouldMatch("^v=[0-9a-f]{12}&side=right$");
        right.Alt.ShouldBe("Roll both knees to the right. Your shoulders stay down.");
        Find("twist", null, "bend-knees").ShouldNotBeNull().Query.ShouldMatch("^v=[0-9a-f]{12}$");
    }

    [Fact]
    public void What_is_not_drawn_has_no_picture()
    {
        Find("goddess", null, "no-such-step").ShouldBeNull();
        Find("goddess", "no-such-way", "step-wide").ShouldBeNull();
        Find("headstand", null, "step-wide").ShouldBeNull();
    }

    [Fact]
    public void Pictures_that_differ_have_versions_that_differ() =>
        FigureSite.Knowledge.Stretches.Values.SelectMany(pose => pose.Steps, (pose, step) => Find(pose.Id.ToString(), null, step.Id, step.EachSide ? Side.Left : null)!.Query[..14])
            .Distinct().Count().ShouldBeGreaterThan(40);

    private static FigureLink? Find(string pose, string? variant, string step, Side? side = null) => Catalog.Find(StretchId.Parse(pose), variant, step, side);
}
