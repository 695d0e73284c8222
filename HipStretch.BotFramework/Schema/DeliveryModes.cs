namespace Microsoft.Bot.Schema;

/// <summary>How replies to an activity reach the sender.</summary>
public static class DeliveryModes
{
    /// <summary>By calls to the channel.</summary>
    public const string Normal = "normal";

    /// <summary>As a notification.</summary>
    public const string Notification = "notification";

    /// <summary>In the body of the answer to the sender's own call, as <see cref="Schema.ExpectedReplies"/>.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Not kept by the channel.</summary>
    public const string Ephemeral = "ephemeral";
}
