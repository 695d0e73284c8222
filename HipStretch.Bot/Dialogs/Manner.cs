namespace HipStretch.Bot.Dialogs;

/// <summary>How a question is led in, after what was just said.</summary>
internal enum Manner
{
    /// <summary>As it stands.</summary>
    Plainly,

    /// <summary>After something else was told: it was heard.</summary>
    Noted,

    /// <summary>A tick list that was answered with a yes to nothing in particular.</summary>
    WhichOne,

    /// <summary>The first of several items of a tick list that are asked one by one.</summary>
    OneByOne,

    /// <summary>What is left of a tick list after a no to some of it.</summary>
    OthersAfterNo,

    /// <summary>What is left of a tick list after a yes to some of it.</summary>
    OthersAfterYes,

    /// <summary>A tick list of which something was denied before it was asked: only a direct answer clears a sign of danger.</summary>
    DeniedBefore,

    /// <summary>A sign that sends the person to be seen and that they took back: only a clear no to it counts.</summary>
    ToBeSure,
}
