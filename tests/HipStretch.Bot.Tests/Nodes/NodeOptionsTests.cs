using System.Net;
using HipStretch.Bot.Conversations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Tests.Nodes;

public sealed class NodeOptionsTests
{
    [Fact]
    public void A_server_alone_needs_no_settings()
    {
        var node = Read();

        node.IsOneOfSeveral.ShouldBeFalse();
        node.Address.ShouldBe(IPAddress.Loopback);
        node.SiloPort.ShouldNotBe(node.GatewayPort);
    }

    [Fact]
    public void A_node_is_where_its_settings_say()
    {
        var node = Read("Cluster:Redis=redis:6379", "Storage:Postgres=Host=db", "Cluster:Address=10.1.2.3", "Cluster:SiloPort=11111", "Cluster:GatewayPort=30000");

        (node.Redis, node.Address.ToString(), node.SiloPort, node.GatewayPort).ShouldBe(("redis:6379", "10.1.2.3", 11111, 30000));
    }

    [Fact]
    public void Every_fault_is_told() =>
        Should.Throw<OptionsValidationException>(() => Read("Cluster:Redis=redis:6379", "Cluster:Address=here", "Cluster:SiloPort=0", "Cluster:GatewayPort=70000"))
            .Failures.Select(failure => failure.Split(' ')[0])
            .ShouldBe(["HipStretch:Cluster:Redis", "HipStretch:Cluster:Address", "HipStretch:Cluster:SiloPort", "HipStretch:Cluster:GatewayPort"]);

    private static NodeOptions Read(params string[] settings) => NodeOptions.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("HipStretch:" + setting[..setting.IndexOf('=')], (string?)setting[(setting.IndexOf('=') + 1)..])))
        .Build());
}
