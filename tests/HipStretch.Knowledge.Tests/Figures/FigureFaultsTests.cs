using HipStretch.Knowledge.Tests.Review;

namespace HipStretch.Knowledge.Tests.Figures;

public sealed class FigureFaultsTests
{
    private const string Alt = "alt: \"Roll your knees to the {side}.\"";
    private const string Frames = "frames: [first, last]";

    [Fact]
    public void A_figure_without_a_fault_passes() => TwistFigure.Good.Findings().ShouldBeEmpty();

    [Fact]
    public void A_key_frame_may_be_named_with_its_figure()
    {
        var figures = TwistFigure.Having(Frames, "frames: [twist/first, last]").Load().Figures;
        var twist = figures.All.Values.Single();

        figures.DrawingOf(twist, twist.Steps.Single()).Frames.Select(frame => frame.Id).ShouldBe(["first", "last"]);
    }

    [Theory]
    [InlineData("id: twist", "id: roll", 1, "that of its pose and variant is 'twist'")]
    [InlineData("pose: twist", "pose: twirl", 2, "there is no StretchId 'twirl'")]
    [InlineData("- id: roll", "- id: rock", 1, "in order: roll")]
    [InlineData(Frames, "frames: [first, second]", 1, "key frame 'second'")]
    [InlineData("    rests: [hip]", "    rests: []", 23, "the list 'rests' is empty")]
    [InlineData("- id: last", "- id: first", 1, "two key frames have the same id")]
    [InlineData(Frames, Frames + "\n    view: top", 9, "needs left-shoulder, right-shoulder, left-hip, right-hip")]
    [InlineData(Frames, Frames + "\n    view: below", 7, "side, top, front, top-side")]
    [InlineData(Frames, "same-as: { figure: twist, step: roll }\n    " + Frames, 4, "either 'same-as' or 'frames'")]
    [InlineData(Frames, "same-as: { figure: twist-chair, step: roll }", 6, "there is no FigureId 'twist-chair'")]
    [InlineData(Frames, "same-as: { figure: twist, step: rock }", 4, "'rock' of 'twist' is not drawn there")]
    [InlineData(Frames, "same-as: { figure: twist, step: roll }", 4, "'roll' of 'twist' is not drawn there")]
    [InlineData(Frames, "frames: [first, twist/second]", 4, "there is no key frame 'twist/second'")]
    [InlineData(Frames, "frames: [first, cat-cow/flat]", 4, "there is no key frame 'cat-cow/flat'")]
    [InlineData(Frames, "frames: [first, Cat cow/flat]", 4, "there is no key frame 'Cat cow/flat'")]
    [InlineData(Frames, Frames + "\n    arrows: [{ from: [1], over: [2, 2], to: [3, 3] }]", 7, "expected two numbers")]
    public void What_cannot_be_drawn_is_reported_where_it_stands(string from, string to, int line, string message)
    {
        var problems = TwistFigure.Having(from, to).Problems();

        problems.ShouldContain(problem => problem.File == TwistFigure.File && problem.Line == line && problem.Message.Contains(message), string.Join('\n', problems));
    }

    [Fact]
    public void A_joint_that_is_missing_is_named() =>
        TwistFigure.Having("head: [133, 290], face: [133, 260], neck: [171, 299], shoulder: [195, 303], waist: [262, 300], hip: [330, 297],", "face: [133, 260],")
            .Problems().ShouldContain(problem => problem.Line == 8 && problem.Message.Contains("lacks head, neck, shoulder, waist, hip"));

    [Theory]
    [InlineData("right-knee: [400, 212], right-ankle: [440, 317]", "right-knee: [380, 232], right-ankle: [440, 317]", "a thigh is 82 long here and 110")]
    [InlineData("right-ankle: [440, 317], right-toe: [471, 321] }\n    rests: [hip, right-ankle]", "right-ankle: [440, 309], right-toe: [471, 321] }\n    rests: [hip, right-ankle]", "bears on nothing, 8 above")]
    [InlineData("left-hand: [338, 310]", "left-hand: [338, 340]", "left-hand of 'first' is below the floor")]
    [InlineData("left-hand: [338, 310]", "left-hand: [338, 410]", "left-hand of 'first' is off the stage")]
    [InlineData(Alt, "alt: Roll your knees.", "write {side}")]
    [InlineData(Alt, "alt: \"Gradually relocate both extremities comfortably towards the contralateral {side}.\"", "reads at grade")]
    [InlineData(Frames, "frames: [last]", "no step goes through the key frame 'first'")]
    public void A_body_that_cannot_be_and_words_that_do_not_fit_are_found(string from, string to, string finding) =>
        TwistFigure.Having(from, to).Findings().ShouldContain(problem => problem.File == TwistFigure.File && problem.Message.Contains(finding), string.Join('\n', TwistFigure.Having(from, to).Findings()));
}
