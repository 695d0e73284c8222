using System.Net;
using HipStretch.BotFramework.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;

namespace HipStretch.BotFramework.Tests.OwnLayer.Hosting;

public sealed class RefusedCallTests
{
    private readonly CalledBot _bot;
    private int _turns;

    public RefusedCallTests() => _bot = new CalledBot(_ =>
    {
        _turns++;
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Fault_6_without_an_app_id_only_this_machine_is_served()
    {
        Action<HttpContext>[] strangers =
        [
            http => http.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.1"),
            http => http.Connection.RemoteIpAddress = null,
            http => http.Request.Host = new HostString("bot.example"),
            http => http.Request.Headers["X-Forwarded-For"] = "127.0.0.1",
            http => http.Request.Headers["Forwarded"] = "for=127.0.0.1",
            http => http.Request.Headers["X-Original-For"] = "127.0.0.1:50000",
            http => http.Request.Headers["X-Real-IP"] = "127.0.0.1",
            http => http.Request.Headers["Via"] = "1.1 proxy",
            http => http.Request.Headers.Authorization = "Bearer a.b.c",
        ];

        foreach (var stranger in strangers)
            await RefusedAsync(401, "Unauthorized", CalledBot.Message().ToString(), stranger);
    }

    [Fact]
    public async Task Fault_6_a_bot_with_an_app_id_asks_this_machine_too()
    {
        var guarded = new CalledBot(_ => throw new InvalidOperationException("No turn should run."), ("MicrosoftAppId", "a"));

        (await guarded.PostAsync(CalledBot.Message())).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.eyJ9.")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task Fault_5_a_bad_token_is_refused_and_no_fault_of_ours(string header)
    {
        var guarded = new CalledBot(_ => throw new InvalidOperationException("No turn should run."), ("MicrosoftAppId", "a"));

        var answer = await guarded.PostAsync(CalledBot.Message(), http => http.Request.Headers.Authorization = header);

        answer.Status.ShouldBe(401);
        ((string?)answer.Json()["error"]?["code"]).ShouldBe("Unauthorized");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("\"text\"")]
    [InlineData("""{"type":{},"channelId":"test","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":"c"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"serviceUrl":"nowhere"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":".."},"serviceUrl":"http://localhost:56150"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"id":".","serviceUrl":"http://localhost:56150"}""")]
    public async Task Fault_5_what_is_no_activity_is_the_callers_mistake(string body) => await RefusedAsync(400, "BadSyntax", body);

    [Fact]
    public async Task Fault_5_a_bomb_is_the_callers_mistake()
    {
        await RefusedAsync(400, "BadSyntax", string.Concat(Enumerable.Repeat("[", 10_000)));
        await RefusedAsync(400, "BadSyntax", """{"entities":[""" + string.Join(',', Enumerable.Repeat("{}", 50_000)) + "]}");
        await RefusedAsync(413, "MessageSizeTooBig", new string(' ', (256 * 1024) + 1));
        await RefusedAsync(413, "MessageSizeTooBig", "{}", http => http.Request.ContentLength = 1L << 40);
    }

    [Fact]
    public async Task Only_json_that_is_posted_is_taken()
    {
        await RefusedAsync(400, "BadSyntax", CalledBot.Message().ToString(), http => http.Request.ContentType = "text/plain");
        await RefusedAsync(405, "MethodNotAllowed", CalledBot.Message().ToString(), http => http.Request.Method = "GET");
    }

    [Theory]
    [InlineData("http://192.0.2.1/")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://localhost@192.0.2.1/")]
    public async Task A_bot_without_an_app_id_calls_this_machine_alone(string serviceUrl)
    {
        var message = CalledBot.Message();
        message["serviceUrl"] = serviceUrl;

        await RefusedAsync(401, "Unauthorized", message.ToString());
    }

    [Fact]
    public async Task An_activity_of_a_type_that_is_not_known_is_taken_quietly()
    {
        var handler = new ActivityHandler();
        var quiet = new CalledBot(turn => handler.OnTurnAsync(turn));
        var banana = CalledBot.Message();
        banana["type"] = "banana";

        (await quiet.PostAsync(banana)).ShouldBe(new CalledBot.Answered(200, ""));
        quiet.Calls.ShouldBeEmpty();
    }

    private async Task RefusedAsync(int status, string code, string body, Action<HttpContext>? change = null)
    {
        var answer = await _bot.PostAsync(body, change);

        answer.Status.ShouldBe(status);
        ((string?)answer.Json()["error"]?["code"]).ShouldBe(code);
        ((string?)answer.Json()["error"]?["message"]).ShouldNotBeNullOrWhiteSpace();
        _turns.ShouldBe(0);
    }
}
