using HipStretch.Bot.CommandLine;
using Microsoft.Extensions.Configuration;

namespace HipStretch.Bot.Tests.Processes;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("http://localhost:3978", false)]
    [InlineData("http://LOCALHOST:0", false)]
    [InlineData("https://127.0.0.1:5001", false)]
    [InlineData("http://127.8.9.10:80", false)]
    [InlineData("http://[::1]:80", false)]
    [InlineData("http://unix:/tmp/hipstretch.sock", false)]
    [InlineData("http://*:80", true)]
    [InlineData("http://+:80", true)]
    [InlineData("http://0.0.0.0:80", true)]
    [InlineData("http://[::]:80", true)]
    [InlineData("http://192.168.1.4:80", true)]
    [InlineData("http://localhost.example.org:80", true)]
    public void An_address_that_others_can_reach_is_public(string address, bool isPublic) => Addresses.IsPublic(address).ShouldBe(isPublic);

    [Theory]
    [InlineData("http://localhost:1|http://*:2", "urls=http://localhost:1; http://*:2")]
    [InlineData("http://localhost:1", "urls=http://localhost:1", "http_ports=8080")]
    [InlineData("http://*:8080|http://*:8081|https://*:8443", "http_ports=8080;8081", "https_ports=8443")]
    [InlineData("http://localhost:1|https://*:2", "urls=http://localhost:1", "Kestrel:Endpoints:Web:Url=https://*:2")]
    [InlineData("", "Kestrel:Limits:MaxConcurrentConnections=5")]
    public void Addresses_come_from_every_setting_that_names_them(string addresses, params string[] settings) =>
        string.Join('|', Addresses.Configured(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting[..setting.IndexOf('=')], (string?)setting[(setting.IndexOf('=') + 1)..])))
            .Build())).ShouldBe(addresses);
}
