using System.Numerics;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;
using static System.Numerics.Vector2;

namespace HipStretch.Bot.Figures.Bodies;

/// <summary>A body from the front or from above. What is nearer hides what is farther.</summary>
internal static class FrontBody
{
    public static IEnumerable<Shape> Shapes(BodyPosition body, FigureView view)
    {
        var arms = new[] { Limb.RightArm, Limb.LeftArm };
        var legs = new[] { Limb.RightLeg, Limb.LeftLeg };
        return
        [
            .. arms.Where(arm => !IsInFront(body, arm)).SelectMany(arm => Arm(body, arm)),
            .. Trunk(body),
            .. legs.OrderBy(leg => body.Near(leg.End)).SelectMany((leg, order) => Leg(body, leg, order == 0 && view == FigureView.Top)),
            .. FrontHead.Shapes(body),
            .. arms.Where(arm => IsInFront(body, arm)).SelectMany(arm => Arm(body, arm)),
        ];
    }

    private static bool IsInFront(BodyPosition body, Limb arm) => body.Near(arm.End) > 0;

    private static Shape[] Arm(BodyPosition body, Limb arm)
    {
        var size = body.Scale;
        var (shoulder, elbow, wrist, hand) = (body[arm.Root], body[arm.Middle], body[arm.End], body[arm.Tip]);
        return
        [
            new(Tube.Through([(shoulder, 11 * size), (elbow, 9 * size)]), Ink.Skin),
            new(Tube.Through([(shoulder, 13.5f * size), (Lerp(shoulder, elbow, 0.4f), 11.5f * size)]), Ink.Shirt),
            new(Tube.Through([(elbow, 9 * size), (wrist, 7 * size)]), Ink.Skin),
            .. Hand(wrist, hand, size),
        ];
    }

    /// <summary>A hand that is raised shows its palm, with the fingers the wider the straighter it is.</summary>
    private static IEnumerable<Shape> Hand(Vector2 wrist, Vector2 tips, float size)
    {
        var along = Normalize(tips - wrist);
        var wide = Math.Clamp((-along.Y - 0.9f) * 10, 0, 1);
        var across = new Vector2(-along.Y, along.X);
        var length = (tips - wrist).Length();
        return wide == 0
            ? [new(Tube.Through([(wrist, 7 * size), (tips, 5.5f * size)]), Ink.Skin)]
            :
            [
                new(Tube.Through([(wrist, 7 * size), (Lerp(wrist, tips, 0.6f), 8 * size)]), Ink.Skin),
                .. Enumerable.Range(-2, 5).Select(finger => new Shape(
                    Tube.Through([(Lerp(wrist, tips, 0.5f), 4 * size), (wrist + (along * length * (1.6f - (0.12f * finger * finger))) + (across * finger * 7 * wide * size), 2.4f * size)]), Ink.Skin)),
            ];
    }

    /// <summary>Shin and foot are over the thigh where they are nearer.</summary>
    private static Shape[] Leg(BodyPosition body, Limb leg, bool shaded)
    {
        var size = body.Scale;
        var (hip, knee, ankle, toe) = (body[leg.Root], body[leg.Middle], body[leg.End], body[leg.Tip]);
        var foot = new Shape(Tube.Through([(Lerp(knee, ankle, 0.94f), 7.5f * size), (ankle, 8 * size), (toe, 6 * size)]), Ink.Skin);
        var shinIsNearer = body.Near(leg.End) > body.Near(leg.Root) + (20 * size);
        var thigh = new Shape(Tube.Through([(hip, 21 * size), (knee, 15.5f * size)]), shaded || shinIsNearer ? Ink.TrousersShade : Ink.Trousers);
        var shin = new Shape(Tube.Through([(knee, (shinIsNearer ? 15.5f : 14) * size), (ankle, 9.5f * size)]), shinIsNearer ? Ink.Trousers : Ink.TrousersShade);
        return shinIsNearer ? [thigh, shin, foot] : [foot, shin, thigh];
    }

    private static Shape[] Trunk(BodyPosition body)
    {
        var size = body.Scale;
        var (leftShoulder, rightShoulder, leftHip, rightHip) = (body[Joint.LeftShoulder], body[Joint.RightShoulder], body[Joint.LeftHip], body[Joint.RightHip]);
        var (shoulderEdge, hipEdge) = (new Vector2(10, 4) * size, new Vector2(8, 4) * size);
        var toTheRight = new Vector2(-1, 1);
        return
        [
            new(Tube.Through([(body[Joint.Neck], 9 * size), (Lerp(body[Joint.Neck], body[Joint.Shoulder], 1.1f), 11 * size)]), Ink.SkinShade),
            new(Tube.Through([(rightShoulder, 14 * size), (leftShoulder, 14 * size)]), Ink.Shirt),
            new(
                [
                    .. Flank(leftShoulder + shoulderEdge, leftHip + hipEdge, body[Joint.Waist], 5 * size),
                    .. Flank(rightHip + (hipEdge * toTheRight), rightShoulder + (shoulderEdge * toTheRight), body[Joint.Waist], 5 * size),
                ],
                Ink.Shirt),
            new(Tube.Through([(rightHip, 21 * size), (leftHip, 21 * size)]), Ink.TrousersShade),
        ];
    }

    /// <summary>A side of the trunk, drawn in at the waist.</summary>
    private static IEnumerable<Vector2> Flank(Vector2 from, Vector2 to, Vector2 waist, float inwards) => Enumerable.Range(0, 13).Select(i =>
    {
        var part = i / 12f;
        var straight = Lerp(from, to, part);
        return straight + (Normalize(waist - straight) * inwards * MathF.Sin(part * MathF.PI));
    });
}
