using System.CommandLine;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>direct-line secret</c>: the secret that was made for this data directory, for an operator who configured none.</summary>
internal static class DirectLineCommand
{
    public static Command Create()
    {
        var secret = new Command("secret", "Prints the secret that is kept in the data directory; it counts where configuration names none.");
        secret.SetAction((_, cancellationToken) => PrintSecretAsync(cancellationToken));
        return new Command("direct-line", "Works on Direct Line.") { secret };
    }

    private static Task<int> PrintSecretAsync(CancellationToken cancellationToken) => Starting.GuardAsync(async () =>
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddTurnStore();
        using var host = builder.Build();
        Console.WriteLine(await DirectLineKeys.KeptSecretAsync(host.Services.GetRequiredService<ISecretStore>(), TimeProvider.System, cancellationToken));
    });
}
