namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Whose a place, a score or a time is, and of when.</summary>
internal enum Standpoint
{
    /// <summary>The person's own, now.</summary>
    Own,

    /// <summary>The person's own, but earlier, treated, or only what somebody says of it: it gives way to what is told beside it.</summary>
    Aside,

    /// <summary>What somebody else reckons it is, which the person does not say.</summary>
    Opinion,

    /// <summary>Another person's.</summary>
    SomebodyElse,
}
