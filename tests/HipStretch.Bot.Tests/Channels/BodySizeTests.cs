using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class BodySizeTests(BotServer server)
{
    private const int Largest = 256 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_256_KiB_is_taken(bool saysItsLength)
    {
        using var response = await PostAsync(Body(Largest), saysItsLength);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Largest + 1, true)]
    [InlineData(Largest + 1, false)]
    [InlineData(4 * 1024 * 1024, true)]
    [InlineData(4 * 1024 * 1024, false)]
    public async Task A_larger_body_is_refused(int bytes, bool saysItsLength) =>
        (await Refusal.OfAsync(await PostAsync(Body(bytes), saysItsLength))).ShouldBe(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");

    private byte[] Body(int bytes)
    {
        var message = JObject.Parse(server.Caller("body-size").Write(new Activity(ActivityTypes.Message) { Text = "hello" }));
        message["padding"] = "";
        var without = Encoding.UTF8.GetByteCount(message.ToString());
        message["padding"] = new string('x', bytes - without);
        return Encoding.UTF8.GetBytes(message.ToString());
    }

    private async Task<HttpResponseMessage> PostAsync(byte[] body, bool saysItsLength)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative));
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        request.Headers.TransferEncodingChunked = !saysItsLength;
        return await server.Http.SendAsync(request);
    }
}
