using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Tests.Channels;
using HipStretch.Bot.Tests.Channels.Connector;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Operations;

public sealed class MeasurementTests : IAsyncDisposable
{
    private bool ended;
    private readonly BotServer server = new();
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> measured = [];

    public MeasurementTests()
    {
        var meters = server.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, all) =>
        {
            if (instrument.Meter.Name == BotMetrics.Name && instrument.Meter.Scope == meters)
            {
                all.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.Start();
    }

    [Fact]
    public async Task A_turn_is_counted_by_its_outcome_and_its_commit_is_timed()
    {
        var caller = server.Caller("secret-conversation");
        await caller.SayAsync("numb between the legs", "one");
        await caller.SayAsync("numb between the legs", "one");

        measured.Where(one => one.Name == "hipstretch.turn.count").Select(one => one.Tags).ShouldBe([
            "hipstretch.turn.delivery=in-answer hipstretch.turn.outcome=answered",
            "hipstretch.turn.delivery=in-answer hipstretch.turn.outcome=repeated"]);
        measured.Count(one => one.Name == "hipstretch.turn.duration" && one.Value is > 0 and < 60).ShouldBe(2);
        measured.Count(one => one.Name == "hipstretch.commit.duration").ShouldBe(1);
    }

    [Fact]
    public async Task An_open_socket_counts_until_it_is_closed()
    {
        var client = new DirectLineClient(server.Http, null);
        var grant = await client.OpenAsync(path: "/api/webchat/token");
        using var socket = await DirectLineSocket.OpenAsync((await client.With(grant.Token).OpenAsync()).StreamUrl!);
        await socket.ReceiveAsync();
        Sockets().ShouldBe([1]);

        await socket.CloseAsync();
        await EndAsync();

        Sockets().ShouldBe([1, -1]);
    }

    [Fact]
    public async Task A_message_that_a_channel_took_is_counted()
    {
        await using var connector = await FakeConnector.StartAsync();
        await new PushedChat(server, connector, "c").SayAsync("hello");
        await connector.NextTextsAsync(1);
        await EndAsync();

        measured.Where(one => one.Name == "hipstretch.outbox.delivered").Select(one => one.Tags).Distinct().ShouldBe(["hipstretch.outbox.outcome=delivered"]);
    }

    [Fact]
    public async Task A_turn_has_a_span_that_names_nobody()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var watching = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BotMetrics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(watching);
        await server.Caller("secret-conversation").SayAsync("numb between the legs");

        spans.ShouldContain(span => span.OperationName == "hipstretch.turn");
        spans.SelectMany(one => one.Tags).ShouldAllBe(tag => tag.Key.StartsWith("hipstretch.turn.") && (tag.Value == null || !tag.Value.Contains("secret")));
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await EndAsync();
    }

    private IEnumerable<double> Sockets() => measured.Where(one => one.Name == "hipstretch.directline.sockets").Select(one => one.Value);

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        measured.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));

    /// <summary>Ends the server, once: then all that it did is told.</summary>
    private async Task EndAsync()
    {
        if (!Interlocked.Exchange(ref ended, true))
        {
            await server.DisposeAsync();
        }
    }
}
