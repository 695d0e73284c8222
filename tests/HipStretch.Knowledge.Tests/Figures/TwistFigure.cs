using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Figures;

/// <summary>Good content with a figure of its twist, in which a test spoils one thing.</summary>
internal static class TwistFigure
{
    public const string File = "figures/twist.yaml";

    public static ContentFolder Good { get; } = ContentFolder.Good.Adding(File, """
        id: twist
        pose: twist
        steps:
          - id: roll
            alt: "Roll your knees to the {side}."
            frames: [first, last]
        frames:
          - id: first
            joints:
              { head: [133, 290], face: [133, 260], neck: [171, 299], shoulder: [195, 303], waist: [262, 300], hip: [330, 297],
                left-elbow: [257, 307], left-wrist: [313, 309], left-hand: [338, 310],
                right-elbow: [257, 307], right-wrist: [313, 309], right-hand: [338, 310],
                left-knee: [400, 212], left-ankle: [440, 309], left-toe: [471, 320],
                right-knee: [400, 212], right-ankle: [440, 317], right-toe: [471, 321] }
            rests: [hip, right-ankle]
          - id: last
            joints:
              { head: [133, 290], face: [133, 260], neck: [171, 299], shoulder: [195, 303], waist: [262, 300], hip: [330, 297],
                left-elbow: [257, 307], left-wrist: [313, 309], left-hand: [338, 310],
                right-elbow: [257, 307], right-wrist: [313, 309], right-hand: [338, 310],
                left-knee: [400, 212], left-ankle: [440, 309], left-toe: [471, 320],
                right-knee: [400, 212], right-ankle: [440, 317], right-toe: [471, 321] }
            rests: [hip]
        """);

    public static ContentFolder Having(string from, string to) => Good.Changing(File, from, to);
}
