namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>How long to wait before something that failed is tried again.</summary>
internal static class RetryDelay
{
    /// <summary>The longest wait that a channel can ask for: a mistake of its clock shall not silence a conversation for a day.</summary>
    public static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);

    private const int LongestSeconds = 60;

    /// <summary>1 s, 2 s, 4 s and so on to 60 s; longer where the channel asked for it, and never shorter.</summary>
    /// <param name="failures">How often it failed so far, 1 or more.</param>
    /// <param name="asked">The channel's <c>Retry-After</c>; null where it did not ask.</param>
    public static TimeSpan After(int failures, TimeSpan? asked = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        var own = TimeSpan.FromSeconds(failures > 6 ? LongestSeconds : 1 << (failures - 1));
        return asked is not { } wait || wait <= own ? own
            : wait < LongestAsked ? wait
            : LongestAsked;
    }
}
