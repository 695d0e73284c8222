using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class OutboxOwnerTests
{
    private const string Database = "Host=127.0.0.1;Database=hipstretch;Username=hipstretch";

    [Fact]
    public void Whoever_has_a_file_to_itself_takes_up_its_own_claims_after_a_crash() => Owner(null).ShouldBe(Owner(null));

    [Fact]
    public void Processes_that_may_share_a_database_tell_each_other_apart_without_Redis() => Owner(Database).ShouldNotBe(Owner(Database));

    private static OutboxOwner Owner(string? postgres)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("HipStretch:Storage:Postgres", postgres)]);
        builder.AddTurnStore();
        builder.AddConnector();
        using var host = builder.Build();
        return host.Services.GetRequiredService<OutboxOwner>();
    }
}
