namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Who calls.</summary>
internal abstract record DirectLineCaller
{
    private DirectLineCaller()
    {
    }

    /// <summary>A site's server, which vouches for what it says.</summary>
    public sealed record Site : DirectLineCaller;

    /// <summary>A client in one conversation.</summary>
    public sealed record Client(DirectLineToken Token) : DirectLineCaller;

    /// <summary>Whether the caller knows the conversation as one that was started.</summary>
    public bool HasStarted => this is Client { Token.IsStarted: true };

    /// <summary>The person whom the caller's token names; null where it names nobody.</summary>
    public string? VouchedUser => this is Client client ? client.Token.User : null;
}
