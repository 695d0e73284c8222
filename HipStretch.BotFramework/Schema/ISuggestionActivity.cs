namespace Microsoft.Bot.Schema;

/// <summary>A private message to one member about another's message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>The passages that it is about.</summary>
    IList<TextHighlight>? TextHighlights { get; set; }
}
