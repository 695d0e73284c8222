using System.Runtime.CompilerServices;
using HipStretch.Testing;
using HipStretch.Testing.Scripts;

namespace HipStretch.Bot.Tests.Conversations;

/// <summary>Each text file beside this one is a conversation, and the bot must say every line of it and no other. Those named "consent" begin with somebody who was not asked yet, those named "by-itself" are heard at any time.</summary>
public sealed class ConversationTests
{
    public static TheoryData<string> Written => [.. Directory.EnumerateFiles(Folder(), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Written))]
    public async Task It_goes_as_it_is_written(string name)
    {
        await using var bot = new TestBot(
            asksConsent: name.StartsWith("consent", StringComparison.Ordinal), isPushed: name.StartsWith("by-itself", StringComparison.Ordinal));
        var script = await File.ReadAllTextAsync(Path.Combine(Folder(), name + ".txt"), TestContext.Current.CancellationToken);

        (await ScriptPlayer.PlayAsync(bot, script)).ShouldBeNull(name);
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
