namespace HipStretch.Bot.Storage;

/// <summary>What is to be done with an activity at its channel. The numbers are stored.</summary>
internal enum OutboxKind
{
    /// <summary>Post it.</summary>
    Send = 0,

    /// <summary>Put it in place of what was sent under its id.</summary>
    Update = 1,

    /// <summary>Take away what was sent under its id.</summary>
    Delete = 2,
}
