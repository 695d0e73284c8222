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
        var conversation = new Option<string>("--conversation")
        {
            Description = "The conversation's id; needed for somebody whose page chose its id itself (a Direct Line token that names nobody).",
        };
        var command = new Command("forget", "Deletes all that is kept of a person, also while the server runs. It can't be undone.") { channel, user, conversation };
        command.SetAction((arguments, cancellationToken) => Starting.GuardAsync(
            () => ForgetAsync(Person(arguments.GetValue(channel)!, arguments.GetValue(user)!, arguments.GetValue(conversation)), cancellationToken), "Nothing was deleted."));
        return command;
    }

    /// <summary>An id that nobody vouched for is a person's in its conversation alone.</summary>
    private static UserKey Person(string channel, string user, string? conversation) => new(channel, conversation is null ? user : $"{conversation}/{user}");

    private static async Task ForgetAsync(UserKey person, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddTurnStore();
        using var host = builder.Build();
        var conversations = await host.Services.GetRequiredService<IRetentionStore>().ForgetAsync(person, cancellationToken);
        if (conversations == 0)
        {
            throw new TurnStoreException($"There is no conversation of '{person.Id}' in {person.Channel}. Give the id that activities have as from.id.");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Deleted of '{person.Id}' in {person.Channel}: {conversations} conversations with all that was said, what was known of the person, and what lets their page come back."));
    }
}
