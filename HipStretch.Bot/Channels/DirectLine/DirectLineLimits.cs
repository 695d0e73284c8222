namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// How much is taken in a minute, each at least 1; that much may come at once, and comes back bit by bit. People stay far below: the limits are for
/// programs that run wild.
/// </summary>
internal sealed record DirectLineLimits
{
    /// <summary>Activities of one person, without typing.</summary>
    public int Activities { get; init; } = 300;

    /// <summary>Typing of one person. What is more is taken and shown to nobody.</summary>
    public int Typing { get; init; } = 120;

    /// <summary>Other calls of one person; a client that polls makes 60. A poll over the limit gets nothing new, since clients stop polling at an error.</summary>
    public int Calls { get; init; } = 600;

    /// <summary>Tokens and conversations that the holders of secrets make.</summary>
    public int Tokens { get; init; } = 3000;

    /// <summary>Calls from one address, behind which there may be a whole clinic.</summary>
    public int AddressCalls { get; init; } = 3000;

    /// <summary>Tokens that one address gets for our own page.</summary>
    public int AddressTokens { get; init; } = 120;
}
