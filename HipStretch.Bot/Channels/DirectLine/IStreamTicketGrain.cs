namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>The right to open one web socket. Its key is the id of the token that gives it, so that all nodes know when it was used.</summary>
internal interface IStreamTicketGrain : IGrainWithStringKey
{
    /// <summary>Uses it.</summary>
    Task<StreamTicketUse> Use();
}
