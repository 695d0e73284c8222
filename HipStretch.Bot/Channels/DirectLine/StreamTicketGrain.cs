namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Remembers, for longer than the token lives, that a web socket was opened with it.</summary>
[GrainType("directline-stream-ticket")]
[Orleans.CollectionAgeLimit(Minutes = 3)]
internal sealed class StreamTicketGrain : Grain, IStreamTicketGrain
{
    private bool isUsed;

    public Task<StreamTicketUse> Use()
    {
        var use = new StreamTicketUse(IsFirst: !isUsed);
        isUsed = true;
        return Task.FromResult(use);
    }
}
