namespace HipStretch.Clients.Tests.Conversations;

/// <summary>What a client shows of a message of the bot's.</summary>
/// <param name="Id">Its id in the client.</param>
/// <param name="Text">What it says, as Markdown.</param>
/// <param name="Buttons">The titles of its suggested actions, in order.</param>
/// <param name="State">The state of the coached session, where the client gets our entities and the message is a step.</param>
internal sealed record ChatMessage(string Id, string Text, IReadOnlyList<string> Buttons, string? State = null)
{
    /// <summary>What of it is spoken, where the client gets that.</summary>
    public string? Speak { get; init; }

    /// <summary>It is an instruction of a coached session.</summary>
    public bool IsStep => Buttons.Contains("Next");

    /// <summary>It ends a routine. Teams gets no entities, so the words tell.</summary>
    public bool EndsRoutine => State == "finished" || Text.Contains("That's the whole routine.");
}
