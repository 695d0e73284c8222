using System.Numerics;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;
using static System.Numerics.Vector2;

namespace HipStretch.Bot.Figures.Bodies;

/// <summary>A body from its right side; the limbs of the left are behind it, and a shade darker.</summary>
internal static class SideBody
{
    public static IEnumerable<Shape> Shapes(BodyPosition body) =>
    [
        .. Arm(body, Limb.LeftArm, new Vector2(8, -3), Ink.SkinShade, Ink.ShirtShade),
        .. Leg(body, Limb.LeftLeg, new Vector2(6, -2), Ink.TrousersShade, Ink.SkinShade),
        .. Trunk(body),
        .. SideHead.Shapes(body),
        .. Leg(body, Limb.RightLeg, Zero, Ink.Trousers, Ink.Skin),
        .. Arm(body, Limb.RightArm, Zero, Ink.Skin, Ink.Shirt),
    ];

    private static Shape[] Arm(BodyPosition body, Limb arm, Vector2 aside, Ink skin, Ink sleeve)
    {
        var size = body.Scale;
        var (shoulder, elbow, wrist, hand) = (body[Joint.Shoulder] + (aside * size), body[arm.Middle], body[arm.End], body[arm.Tip]);
        return
        [
            new(Tube.Through([(shoulder, 12.8f * size), (elbow, 10.6f * size)]), skin),
            new(Tube.Through([(elbow, 10.6f * size), (wrist, 8.2f * size)]), skin),
            new(Tube.Through([(wrist, 8 * size), (hand, 5.6f * size)]), skin),
            new(Tube.Through([(shoulder, 16 * size), (Lerp(shoulder, elbow, 0.42f), 13.6f * size)]), sleeve),
        ];
    }

    private static Shape[] Leg(BodyPosition body, Limb leg, Vector2 aside, Ink trousers, Ink skin)
    {
        var size = body.Scale;
        var (hip, knee, ankle, toe) = (body[Joint.Hip] + (aside * size), body[leg.Middle], body[leg.End], body[leg.Tip]);
        return
        [
            new(Tube.Through([(hip, 27 * size), (knee, 17.5f * size)]), trousers),
            new(Tube.Through([(Lerp(knee, ankle, 0.93f), 9 * size), (ankle, 9 * size), (toe, 5.2f * size)]), skin),
            new(Tube.Through([(knee, 17.5f * size), (ankle, 10.6f * size)]), trousers),
        ];
    }

    private static Shape[] Trunk(BodyPosition body)
    {
        var size = body.Scale;
        var (hip, waist, shoulder, neck, head) = (body[Joint.Hip], body[Joint.Waist], body[Joint.Shoulder], body[Joint.Neck], body[Joint.Head]);
        var belt = Lerp(hip, waist, 0.5f) + ((waist - Lerp(hip, shoulder, 0.5f)) * 0.28f);
        return
        [
            new(Tube.Through([(shoulder, 12.5f * size), (neck, 11 * size), (Lerp(neck, head, 0.5f), 10.5f * size)]), Ink.SkinShade),
            new(Tube.Through([(hip, 29 * size), (waist, 26 * size), (shoulder, 24 * size)]), Ink.Shirt),
            new(Tube.Through([(hip, 30.5f * size), (belt, 28.2f * size)], roundEnd: false), Ink.Trousers),
            new(Outlines.Ellipse(hip + (Normalize(hip - waist) * 2 * size), 30.3f * size, 30.3f * size), Ink.Trousers),
        ];
    }
}
