namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reports a waterfall's progress under the documented event names. Nothing is built when nobody listens.</summary>
internal static class WaterfallTelemetry
{
    internal static void Started(WaterfallDialog waterfall) => Track(waterfall, "WaterfallStart");

    internal static void Stepped(WaterfallDialog waterfall, string step) => Track(waterfall, "WaterfallStep", step);

    internal static void Completed(WaterfallDialog waterfall) => Track(waterfall, "WaterfallComplete");

    internal static void Cancelled(WaterfallDialog waterfall, string step) => Track(waterfall, "WaterfallCancel", step);

    private static void Track(WaterfallDialog waterfall, string eventName, string? step = null)
    {
        if (waterfall.TelemetryClient is NullBotTelemetryClient)
            return;
        var properties = new Dictionary<string, string> { ["DialogId"] = waterfall.Id };
        if (step is not null)
            properties["StepName"] = step;
        waterfall.TelemetryClient.TrackEvent(eventName, properties);
    }
}
