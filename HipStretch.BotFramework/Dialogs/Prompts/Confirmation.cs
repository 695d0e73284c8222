namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What an answer says to a yes-or-no question.</summary>
internal enum Confirmation
{
    /// <summary>It speaks of something else.</summary>
    None,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>It says yes or no but takes it back, or says both.</summary>
    Unsure,
}
