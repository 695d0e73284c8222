using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity is known to be of one kind.</summary>
/// <typeparam name="T">The activity's view.</typeparam>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    /// <summary>What the bot heard, as its kind.</summary>
    new T Activity { get; }
}
