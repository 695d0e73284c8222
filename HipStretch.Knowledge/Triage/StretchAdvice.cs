namespace HipStretch.Knowledge.Triage;

/// <summary>Whether to stretch today, from the freest to the strictest, so that the greater one wins.</summary>
public enum StretchAdvice
{
    /// <summary>Any pose that suits the place and the pain.</summary>
    Yes,

    /// <summary>Only with the changes that each pose's cautions name.</summary>
    Modified,

    /// <summary>No pose at all.</summary>
    No,
}
