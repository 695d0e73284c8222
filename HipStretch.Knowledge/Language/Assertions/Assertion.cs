namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>What a message claims of a sign that it mentions.</summary>
internal enum Assertion
{
    /// <summary>It is so, now, for the person who writes.</summary>
    Present,

    /// <summary>It may be so.</summary>
    Unsure,

    /// <summary>It is, without a doubt, not so.</summary>
    Absent,

    /// <summary>It is only imagined, long past, or an old habit.</summary>
    Unclaimed,

    /// <summary>It is another person's.</summary>
    SomebodyElse,
}
