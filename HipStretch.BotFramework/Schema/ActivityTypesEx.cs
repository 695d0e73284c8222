namespace Microsoft.Bot.Schema;

/// <summary>Activity types that pass between a bot and its adapter and never reach a channel.</summary>
public static class ActivityTypesEx
{
    /// <summary>Asks the adapter to wait; <see cref="Activity.Value"/> is the time in milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the answer to an <c>invoke</c> in <see cref="Activity.Value"/>.</summary>
    public const string InvokeResponse = "invokeResponse";
}
