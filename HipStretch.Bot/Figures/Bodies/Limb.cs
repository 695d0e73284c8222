using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Bodies;

/// <summary>The joints of an arm or a leg, from the body outwards.</summary>
internal sealed record Limb(Joint Root, Joint Middle, Joint End, Joint Tip)
{
    public static readonly Limb LeftArm = new(Joint.LeftShoulder, Joint.LeftElbow, Joint.LeftWrist, Joint.LeftHand);
    public static readonly Limb RightArm = new(Joint.RightShoulder, Joint.RightElbow, Joint.RightWrist, Joint.RightHand);
    public static readonly Limb LeftLeg = new(Joint.LeftHip, Joint.LeftKnee, Joint.LeftAnkle, Joint.LeftToe);
    public static readonly Limb RightLeg = new(Joint.RightHip, Joint.RightKnee, Joint.RightAnkle, Joint.RightToe);
}
