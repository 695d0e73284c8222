namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reports a waterfall's progress under the documented event names. Nothing is built when nobody listens.</summary>
internal static class WaterfallTelemetry
{
    private const string InstanceKey = "instanceId";

    /// <summary>Reports the start, and names this run of the waterfall so that its events can be told from those of another.</summary>
    internal static void Started(WaterfallDialog waterfall, DialogInstance instance)
    {
        if (IsHeard(waterfall))
            instance.State[InstanceKey] = Guid.NewGuid().ToString();
        Track(waterfall, instance, "WaterfallStart");
    }

    internal static void Stepped(WaterfallDialog waterfall, DialogInstance instance, string step) =>
        Track(waterfall, instance, "WaterfallStep", step);

    internal static void Completed(WaterfallDialog waterfall, DialogInstance instance) => Track(waterfall, instance, "WaterfallComplete");

    internal static void Cancelled(WaterfallDialog waterfall, DialogInstance instance, string step) =>
        Track(waterfall, instance, "WaterfallCancel", step);

    private static bool IsHeard(WaterfallDialog waterfall) => waterfall.TelemetryClient is not NullBotTelemetryClient;

    private static void Track(WaterfallDialog waterfall, DialogInstance instance, string eventName, string? step = null)
    {
        if (!IsHeard(waterfall))
            return;
        var properties = new Dictionary<string, string> { ["DialogId"] = waterfall.Id };
        if (instance.State.TryGetValue(InstanceKey, out var run))
            properties["InstanceId"] = run.ToString()!;
        if (step is not null)
            properties["StepName"] = step;
        waterfall.TelemetryClient.TrackEvent(eventName, properties);
    }
}
