using System.Net;
using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>What became of a conversation into which something odd was posted.</summary>
/// <param name="Status">What the odd thing was answered with.</param>
/// <param name="Body">The body of that answer.</param>
/// <param name="Next">What the person heard who then said where it hurts, as they had been asked.</param>
internal sealed record Aftermath(HttpStatusCode Status, string Body, string Next)
{
    private const string NextQuestion = "How bad is it, from 0 to 10?";

    /// <summary>Opens a conversation, posts the odd thing into it, and goes on.</summary>
    public static async Task<Aftermath> OfAsync(Caller caller, string odd)
    {
        await caller.SayAsync("hello");
        var answer = await OfAsync(await caller.PostAsync(odd));
        return answer with { Next = (await caller.SayAsync("Lower back"))[^1].Text ?? "" };
    }

    /// <summary>What an answer tells, where nothing was said after it.</summary>
    public static async Task<Aftermath> OfAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new(response.StatusCode, await response.Content.ReadAsStringAsync(), NextQuestion);
        }
    }

    /// <summary>It was taken or refused, in the protocol's shape, and the conversation goes on as if nothing had been.</summary>
    public void ShouldBeHarmless(string what)
    {
        Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotImplemented);
        if (Status == HttpStatusCode.BadRequest)
        {
            var error = (JObject)JObject.Parse(Body)["error"]!;
            error.Properties().Select(property => property.Name).ShouldBe(["code", "message"]);
        }

        Body.ShouldNotContain("something went wrong", Case.Insensitive, what);
        Next.ShouldBe(NextQuestion, what);
    }
}
