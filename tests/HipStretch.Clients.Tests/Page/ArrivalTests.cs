using System.Globalization;
using System.Text.RegularExpressions;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Somebody who opens the page again.</summary>
public sealed partial class ArrivalTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task Who_comes_back_to_a_step_of_some_time_ago_is_told_once_where_they_are()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.SecondStep);
        var arrivals = 0;
        chat.Page.Request += (_, request) => arrivals += request.PostData?.Contains("hipstretch/arrival", StringComparison.Ordinal) == true ? 1 : 0;

        await MakeHistoryOlderAsync(visitor);
        await chat.Page.ReloadAsync();
        await person.ReachAsync(Place.SecondStep);
        arrivals.ShouldBe(1);
    }

    /// <summary>What was said so far was said two minutes earlier.</summary>
    private static Task MakeHistoryOlderAsync(Visitor visitor)
    {
        var before = TimeProvider.System.GetUtcNow();
        return visitor.Context.RouteWebSocketAsync("**/v3/directline/**", socket =>
        {
            var server = socket.ConnectToServer();
            server.OnMessage(frame => socket.Send(Timestamp().Replace(frame.Text!, match => Older(match, before))));
        });
    }

    private static string Older(Match match, DateTimeOffset before)
    {
        var time = DateTimeOffset.Parse(match.Groups["time"].Value, CultureInfo.InvariantCulture);
        return time > before ? match.Value : $"\"timestamp\":\"{time.AddMinutes(-2):O}\"";
    }

    [GeneratedRegex("""
        "timestamp":\s*"(?<time>[^"]+)"
        """, RegexOptions.None)]
    private static partial Regex Timestamp();
}
