using System.CommandLine;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.CommandLine;

/// <summary>Tells an operator what was made for the data directory: <c>direct-line secret</c> and <c>direct-line signing-key</c>.</summary>
internal static class DirectLineCommand
{
    public static Command Create()
    {
        var secret = new Command("secret", "Prints the secret that is kept in the data directory; it counts where configuration names none.");
        secret.SetAction((_, cancellationToken) => PrintAsync(DirectLineKeys.KeptSecretAsync, cancellationToken));
        var key = new Command("signing-key", "Prints the key that is kept in the data directory; once configuration names another, OtherSigningKeys keeps its tokens good.");
        key.SetAction((_, cancellationToken) => PrintAsync(
            async (store, time, ending) => Convert.ToBase64String(await DirectLineKeys.KeptSigningKeyAsync(store, time, ending)), cancellationToken));
        return new Command("direct-line", "Works on Direct Line.") { secret, key };
    }

    private static Task<int> PrintAsync(Func<ISecretStore, TimeProvider, CancellationToken, Task<string>> kept, CancellationToken cancellationToken) =>
        Starting.GuardAsync(async () =>
        {
            var builder = Host.CreateApplicationBuilder();
            builder.Logging.ClearProviders();
            builder.AddTurnStore();
            using var host = builder.Build();
            Console.WriteLine(await kept(host.Services.GetRequiredService<ISecretStore>(), TimeProvider.System, cancellationToken));
        });
}
