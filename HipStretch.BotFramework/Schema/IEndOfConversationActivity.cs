namespace Microsoft.Bot.Schema;

/// <summary>The sender regards the conversation as over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    string? Code { get; set; }

    /// <summary>Words to go with it.</summary>
    string? Text { get; set; }
}
