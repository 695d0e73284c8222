using System.Diagnostics;
using OpenTelemetry;

namespace HipStretch.Bot.Operations.Telemetry;

/// <summary>Takes from a request's span what names a conversation or a person: its path becomes the route's, and what a caller says of itself goes.</summary>
internal sealed class RouteForPath : BaseProcessor<Activity>
{
    private static readonly string[] Personal = ["url.query", "url.full", "user_agent.original", "client.address", "client.port", "network.peer.address", "network.peer.port"];

    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem("url.path") is not null)
        {
            data.SetTag("url.path", data.GetTagItem("http.route"));
        }

        foreach (var tag in Personal)
        {
            data.SetTag(tag, null);
        }
    }
}
