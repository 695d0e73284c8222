using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Tests.Storage;

public sealed class StorageRegistrationTests : IDisposable
{
    private readonly SqliteFolder folder = new();

    [Fact]
    public async Task A_host_opens_the_store_as_it_starts()
    {
        using var host = Build(folder.Options.DataDirectory);
        await host.StartAsync(TestContext.Current.CancellationToken);

        File.Exists(folder.File.Path).ShouldBeTrue();
        await host.Services.GetRequiredService<ITurnStore>().CommittedAsync(Turn.In("c", 0));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_host_without_a_data_directory_does_not_start()
    {
        using var host = Build("");
        var refusal = await Should.ThrowAsync<OptionsValidationException>(host.StartAsync(TestContext.Current.CancellationToken));
        refusal.Message.ShouldContain("HipStretch:DataDirectory is empty");
    }

    [Fact]
    public async Task A_host_that_cannot_make_its_data_directory_does_not_start()
    {
        PrivateFolder.MakeFile(folder.Options.DataDirectory, SqliteFile.Name);
        using var host = Build(Path.Combine(folder.File.Path, "data"));
        await Should.ThrowAsync<TurnStoreException>(host.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Data_is_kept_below_the_accounts_own_folder_unless_configured()
    {
        var directory = new StorageOptions().DataDirectory;
        Path.IsPathFullyQualified(directory).ShouldBeTrue();
        Path.GetFileName(directory).ShouldBe("HipStretch");
    }

    public void Dispose() => folder.Dispose();

    private static IHost Build(string directory)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("HipStretch:DataDirectory", directory)]);
        builder.AddTurnStore();
        return builder.Build();
    }
}
