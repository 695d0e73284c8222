using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class WaterfallTelemetryTests
{
    [Fact]
    public async Task A_waterfall_inside_a_component_reports_where_the_component_does()
    {
        var heard = new Recording();
        var root = Component("root", new WaterfallDialog("steps", [AskAsync, EndAsync]), new TextPrompt("ask"));
        root.TelemetryClient = heard;
        var client = With(root);

        await client.SayAsync("hi");
        await client.SayAsync("my hip");

        heard.Events.ShouldBe(
            ["WaterfallStart steps ", "WaterfallStep steps AskAsync", "WaterfallStep steps EndAsync", "WaterfallComplete steps "]);
    }

    [Fact]
    public async Task The_events_of_one_run_have_the_same_instance_and_those_of_another_run_another()
    {
        var heard = new Recording();
        var client = With(new WaterfallDialog("steps", [EndAsync]) { TelemetryClient = heard });

        await client.SayAsync("hi");
        await client.SayAsync("hi");

        heard.Instances.Take(3).Distinct().ShouldHaveSingleItem().ShouldNotBeNullOrEmpty();
        heard.Instances.Distinct().Count().ShouldBe(2);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.AskAsync("ask", "Where?", cancellationToken);

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(null, cancellationToken);

    private sealed class Recording : IBotTelemetryClient
    {
        internal List<string> Events { get; } = [];

        internal List<string> Instances { get; } = [];

        public void TrackEvent(
            string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
            Events.Add($"{eventName} {properties!["DialogId"]} {(properties.TryGetValue("StepName", out var step) ? step : null)}");
            Instances.Add(properties["InstanceId"]);
        }

        public void TrackAvailability(
            string name,
            DateTimeOffset timeStamp,
            TimeSpan duration,
            string runLocation,
            bool success,
            string? message = null,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null) => throw new InvalidOperationException("A waterfall is available or not there.");

        public void TrackDependency(
            string dependencyTypeName,
            string target,
            string dependencyName,
            string data,
            DateTimeOffset startTime,
            TimeSpan duration,
            string resultCode,
            bool success) => throw new InvalidOperationException("A waterfall depends on nothing.");

        public void TrackException(
            Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            throw new InvalidOperationException("Nothing failed.", exception);

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties) =>
            throw new InvalidOperationException(message);

        public void Flush() => throw new InvalidOperationException("Flushing is not a dialog's business.");
    }
}
