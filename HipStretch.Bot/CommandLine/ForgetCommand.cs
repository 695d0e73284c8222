using System.CommandLine;
using System.Globalization;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>forget</c>: deletes all that is kept of a person, for an operator whom they asked to.</summary>
internal static class ForgetCommand
{
    public static Command Create()
    {
        var channel = new Option<string>("--channel") { Description = "The channel, such as msteams; hipstretch/directline for the chat page and Direct Line.", Required = true };
        var user = new Option<string>("--user") { Description = "The id that the person has there.", Required = true };
        var command = new Command("forget", "Deletes all that is kept of a person, also while the server runs. It can't be undone.") { channel, user };
        command.SetAction((arguments, cancellationToken) => Starting.GuardAsync(
            () => ForgetAsync(new UserKey(arguments.GetValue(channel)!, arguments.GetValue(user)!), cancellationToken), "Nothing was deleted."));
        return command;
    }

    private static async Task ForgetAsync(UserKey person, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddTurnStore();
        using var host = builder.Build();
        var conversations = await host.Services.GetRequiredService<IRetentionStore>().ForgetAsync(person, cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Deleted of '{person.Id}' in {person.Channel}: {conversations} conversations with all that was said, what was known of the person, and what lets their page come back."));
    }
}
