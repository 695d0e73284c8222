using System.Net;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class StreamPlacesTests(DirectLineFixture fixture)
{
    [Fact]
    public async Task A_ninth_socket_of_a_conversation_is_refused_and_its_address_opens_one_when_another_is_gone()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var (neighbour, elsewhere) = await fixture.GreetedAsync();
        var address = (await client.ComeBackAsync(conversation)).StreamUrl!;
        var places = Take(fixture.Server, conversation, StreamPlaces.MostOfConversation);

        (await DirectLineSocket.TryAsync(address)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await DirectLineSocket.TryAsync((await neighbour.ComeBackAsync(elsewhere)).StreamUrl!)).ShouldBe(HttpStatusCode.SwitchingProtocols);
        places[0].Dispose();
        (await DirectLineSocket.TryAsync(address)).ShouldBe(HttpStatusCode.SwitchingProtocols);
    }

    [Fact]
    public async Task A_socket_has_a_place_for_as_long_as_it_is_open()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation, "0")).StreamUrl!);
        await socket.ReceiveAsync();

        Take(fixture.Server, conversation, StreamPlaces.MostOfConversation - 1);

        Places(fixture.Server).TryTake(conversation).ShouldBeNull();
    }

    [Fact]
    public async Task A_server_keeps_no_more_sockets_open_than_its_settings_say()
    {
        using var data = new TemporaryFolder();
        await using var server = new TalkingServer(data.Path, new Dictionary<string, string> { ["Sockets"] = "2" });
        var (client, _) = await server.PageAsync();
        var address = (await client.OpenAsync()).StreamUrl!;
        var places = Take(server, "elsewhere", 2);

        (await DirectLineSocket.TryAsync(address)).ShouldBe(HttpStatusCode.TooManyRequests);
        places[0].Dispose();
        (await DirectLineSocket.TryAsync(address)).ShouldBe(HttpStatusCode.SwitchingProtocols);
    }

    private static StreamPlaces Places(TalkingServer server) => server.Services.GetRequiredService<StreamPlaces>();

    private static IDisposable[] Take(TalkingServer server, string conversation, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Places(server).TryTake(conversation).ShouldNotBeNull())];
}
