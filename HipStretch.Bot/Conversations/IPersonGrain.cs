namespace HipStretch.Bot.Conversations;

/// <summary>One person, in whose name one turn runs at a time. Its key is <see cref="ConversationAddress.PersonKey"/>.</summary>
internal interface IPersonGrain : IGrainWithStringKey
{
    /// <summary>Runs a turn that others won against; null where those that do not wait here won again, every time.</summary>
    Task<TurnResult?> Run(InboundTurn turn);
}
