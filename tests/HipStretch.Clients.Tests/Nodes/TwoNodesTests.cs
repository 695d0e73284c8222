using System.Diagnostics;
using HipStretch.Clients.Tests.DirectLine;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Nodes;

public sealed class TwoNodesTests(SharedPostgres postgres)
{
    private const string Person = "dl_across";

    /// <summary>Four messages would take half a minute if sockets were never told of them and looked only when they renew their watch, every ten seconds.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [NodeFact]
    public async Task What_is_said_at_either_node_reaches_the_web_sockets_of_both_at_once()
    {
        await using var nodes = await NodePair.StartAsync(postgres);
        using var atFirst = new DirectLineAccess(nodes.First);
        var (conversation, token) = await atFirst.OpenAsync(Person);
        await nodes.JoinAsync();
        using var atSecond = new DirectLineAccess(nodes.Second);
        await using var first = DirectLineClient.Returning(atFirst.Domain, Person, token, conversation);
        await using var second = DirectLineClient.Returning(atSecond.Domain, Person, token, conversation);
        var heard = await HearAsync(first, second, (await atFirst.SaidByBotAsync(conversation, Person)).Count);

        var began = Stopwatch.GetTimestamp();
        foreach (var node in (DirectLineAccess[])[atFirst, atSecond, atFirst, atSecond])
        {
            await node.SayAsync(conversation, Person, "heat or ice?");
            heard.AddRange(await HearAsync(first, second, (await node.SaidByBotAsync(conversation, Person)).Count - heard.Count));
        }

        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(Soon);
        heard.ShouldBe(await atSecond.SaidByBotAsync(conversation, Person));
    }

    /// <summary>The ids of the next messages, which are the same at both.</summary>
    private static async Task<List<string>> HearAsync(ScriptedChat one, ScriptedChat other, int count)
    {
        var heard = new List<string>();
        for (var i = 0; i < count; i++)
        {
            heard.Add((await one.HearAsync()).Id);
            (await other.HearAsync()).Id.ShouldBe(heard[^1]);
        }

        return heard;
    }
}
