namespace HipStretch.Knowledge.Language;

/// <summary>How well a message was matched with what we can answer.</summary>
public enum TopicMatch
{
    /// <summary>The message asks nothing.</summary>
    None,

    /// <summary>It asks something that is none of our subject, as far as can be told; the topics are the nearest ones, and not to be answered.</summary>
    OutOfScope,

    /// <summary>It asks something of our subject, but which topic is open: "Did you mean".</summary>
    Unclear,

    /// <summary>It asks for the first topic; answer it outright.</summary>
    Clear,
}
