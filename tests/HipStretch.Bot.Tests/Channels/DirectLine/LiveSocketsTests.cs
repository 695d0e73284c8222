using System.Net;
using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Sockets, each opened once, that show more than new messages.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class LiveSocketsTests(DirectLineFixture fixture)
{
    [Fact]
    public async Task The_address_of_a_socket_opens_one_and_no_second()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var address = (await client.ComeBackAsync(conversation)).StreamUrl!;
        using var first = await DirectLineSocket.OpenAsync(address);

        (await DirectLineSocket.TryAsync(address)).ShouldBe(HttpStatusCode.Forbidden);
        (await DirectLineSocket.TryAsync((await client.ComeBackAsync(conversation)).StreamUrl!)).ShouldBe(HttpStatusCode.SwitchingProtocols);
    }

    [Fact]
    public async Task An_address_that_ten_open_at_once_opens_for_one()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var address = (await client.ComeBackAsync(conversation)).StreamUrl!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => DirectLineSocket.TryAsync(address)));

        answers.Count(status => status == HttpStatusCode.SwitchingProtocols).ShouldBe(1);
    }

    [Fact]
    public async Task A_socket_brings_what_was_changed_and_what_was_deleted()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "hello");
        var before = await client.FetchAsync(conversation);
        var id = (string)before.Activities[^1]["id"]!;
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation)).StreamUrl!);

        await client.SayAsync(conversation, $"change {id}");
        var changed = (await socket.ReceiveThroughAsync("changed")).Activities[^1];
        ((string?)changed["id"]).ShouldBe(id);

        await client.SayAsync(conversation, $"delete {id}");
        await socket.ReceiveThroughAsync($"delete {id}");
        var deleted = (await socket.ReceiveAsync())!;
        ((string?)deleted.Activities.ShouldHaveSingleItem()["type"]).ShouldBe("messageDelete");
        ((string?)deleted.Activities[0]["id"]).ShouldBe(id);
        deleted.Watermark.ShouldBe((await client.FetchAsync(conversation)).Watermark);
    }

    [Fact]
    public async Task That_somebody_types_is_shown_to_those_who_listen_and_to_nobody_later()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var (stranger, elsewhere) = await fixture.GreetedAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation)).StreamUrl!);
        await client.SayAsync(conversation, "one");
        await socket.ReceiveThroughAsync("echo one");
        await stranger.SayAsync(elsewhere, new JObject { ["type"] = "typing" });
        await client.SayAsync(conversation, new JObject { ["type"] = "typing", ["from"] = new JObject { ["id"] = "somebody", ["role"] = "bot" } });

        var page = (await socket.ReceiveAsync())!;
        page.Watermark.ShouldBeNull();
        var shown = page.Activities.ShouldHaveSingleItem();
        ((string?)shown["type"]).ShouldBe("typing");
        ((string?)shown["from"]!["role"]).ShouldBe("user");
        ((string?)shown["conversation"]!["id"]).ShouldBe(conversation);
        ((string?)shown["timestamp"])!.ShouldEndWith("Z");
        using var later = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation, "0")).StreamUrl!);
        await client.SayAsync(conversation, "two");
        (await later.ReceiveThroughAsync("echo two")).Activities.ShouldNotContain(activity => (string?)activity["type"] == "typing");
    }
}
