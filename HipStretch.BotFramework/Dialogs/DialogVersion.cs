using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Notices that a dialog in flight was begun by another version of the program.</summary>
internal static class DialogVersion
{
    /// <summary>The version of a dialog whose called dialog no longer exists: equal to no real one.</summary>
    internal const string Orphaned = "";

    private const int BytesKept = 4;

    /// <summary>
    /// Writes the version that runs now into the active dialog. True when an earlier one was there, differed, and nobody handled
    /// the event that says so.
    /// </summary>
    internal static async ValueTask<bool> HasChangedAsync(
        DialogContext dc, string dialogId, string version, CancellationToken cancellationToken)
    {
        var instance = dc.ActiveDialog ?? throw new InvalidOperationException($"The dialog '{dialogId}' is not active.");
        var earlier = instance.Version;
        instance.Version = version;
        return earlier is not null
            && earlier != version
            && !await dc.EmitEventAsync(DialogEvents.VersionChanged, dialogId, true, false, cancellationToken);
    }

    /// <summary>Eight hexadecimal digits: stored with every dialog in flight, and nobody gains from making two alike.</summary>
    internal static string Of(IEnumerable<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return Convert.ToHexStringLower(hash.AsSpan(0, BytesKept));
    }
}
