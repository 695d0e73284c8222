namespace Microsoft.Bot.Schema;

/// <summary>How <see cref="Activity.Text"/> is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown; what a client assumes when nothing is said.</summary>
    public const string Markdown = "markdown";

    /// <summary>As it stands.</summary>
    public const string Plain = "plain";

    /// <summary>The XML subset that a few older channels take.</summary>
    public const string Xml = "xml";
}
