namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to or removed from a contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary><c>add</c> or <c>remove</c>.</summary>
    string? Action { get; set; }
}
