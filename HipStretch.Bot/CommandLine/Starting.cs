using HipStretch.Bot.Storage;
using HipStretch.Knowledge.Loading;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.CommandLine;

/// <summary>What can be wrong at the start is told in plain lines, without a stack, and ends the program with 1.</summary>
internal static class Starting
{
    public static async Task<int> GuardAsync(Func<Task> start)
    {
        try
        {
            await start();
            return 0;
        }
        catch (Exception exception) when (exception is ContentException or TurnStoreException or OptionsValidationException or IOException)
        {
            await Console.Error.WriteLineAsync($"HipStretch cannot start. {exception.Message}");
            return 1;
        }
    }
}
