using System.Collections.Concurrent;
using System.Diagnostics;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Tests.Channels;
using HipStretch.Testing.Http;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace HipStretch.Bot.Tests.Operations;

public sealed class ExportedSpansTests
{
    [Fact]
    public async Task What_is_exported_of_a_call_names_no_conversation_and_no_token()
    {
        using var kept = new KeptSpans();
        var conversation = "";
        await using (var server = new BotServer(
            services => services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddProcessor(kept)),
            new Dictionary<string, string> { [TelemetryRegistration.Endpoint] = "http://127.0.0.1:9" }))
        {
            var client = new DirectLineClient(server.Http, null);
            var grant = await client.OpenAsync(path: "/api/webchat/token");
            conversation = grant.ConversationId;
            await client.With(grant.Token).OpenAsync();
            await client.With(grant.Token).SayAsync(conversation, "numb between the legs");
            await client.With(grant.Token).FetchAsync(conversation, "0");
        }

        kept.Tags.ShouldContain("url.path=/v3/directline/conversations/{conversationId}/activities");
        kept.Tags.Where(tag => tag.Contains(conversation) || tag.Contains("numb") || tag.Contains("watermark=")).ShouldBeEmpty();
    }

    private sealed class KeptSpans : BaseProcessor<Activity>
    {
        private readonly ConcurrentQueue<string> tags = [];

        public IEnumerable<string> Tags => tags;

        public override void OnEnd(Activity data)
        {
            tags.Enqueue($"name={data.DisplayName}");
            foreach (var (key, value) in data.TagObjects)
            {
                tags.Enqueue($"{key}={value}");
            }
        }
    }
}
