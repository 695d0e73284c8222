using System.Net;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>A refusal as the protocol shapes it: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record Refusal(HttpStatusCode Status, string? Code, string? Message)
{
    public static async Task<Refusal> OfAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var error = JObject.Parse(await response.Content.ReadAsStringAsync())["error"];
            return new Refusal(response.StatusCode, (string?)error?["code"], (string?)error?["message"]);
        }
    }

    public void ShouldBe(HttpStatusCode status, string code)
    {
        Status.ShouldBe(status);
        Code.ShouldBe(code);
        Message.ShouldNotBeNullOrWhiteSpace();
    }
}
