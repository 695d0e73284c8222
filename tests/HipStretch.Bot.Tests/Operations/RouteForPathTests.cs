using System.Diagnostics;
using HipStretch.Bot.Operations.Telemetry;

namespace HipStretch.Bot.Tests.Operations;

public sealed class RouteForPathTests : IDisposable
{
    private readonly RouteForPath processor = new();

    [Fact]
    public void A_path_becomes_its_route()
    {
        using var span = Span("/v3/directline/conversations/7/activities", "/v3/directline/conversations/{conversationId}/activities");
        processor.OnEnd(span);

        span.GetTagItem("url.path").ShouldBe("/v3/directline/conversations/{conversationId}/activities");
        span.TagObjects.Select(tag => tag.Key).ShouldBe(["url.path", "http.route"], ignoreOrder: true);
    }

    [Fact]
    public void A_path_without_a_route_goes()
    {
        using var span = Span("/somebody", null);
        processor.OnEnd(span);

        span.TagObjects.ShouldBeEmpty();
    }

    public void Dispose() => processor.Dispose();

    private static Activity Span(string path, string? route) => new Activity("request")
        .SetTag("url.path", path)
        .SetTag("url.query", "?t=token")
        .SetTag("user_agent.original", "somebody's phone")
        .SetTag("http.route", route);
}
