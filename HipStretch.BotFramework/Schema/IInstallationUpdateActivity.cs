namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or uninstalled.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary><c>add</c> or <c>remove</c>; Teams also sends <c>add-upgrade</c> and <c>remove-upgrade</c>.</summary>
    string? Action { get; set; }
}
