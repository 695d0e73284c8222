using HipStretch.Testing;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Conversations;

public sealed class HostileTextTests
{
    private const string Marker = "zqxj";

    public static TheoryData<string> Hostile =>
    [
        new string('a', 10_000) + Marker,
        string.Concat(Enumerable.Repeat("no ", 3_400)) + Marker,
        new string('9', 10_000) + Marker,
        new string('(', 10_000) + Marker,
        "\u0000\u0001\u0007\u001b[31m" + Marker,
        "\u202e" + Marker + "\u202c שלום مرحبا",
        "🔥🔥🔥💥" + Marker,
        "🔥",
        "'; DROP TABLE turns; -- " + Marker,
        $"<script>alert('{Marker}')</script><img src=x onerror={Marker}>",
        $"**{Marker}** [{Marker}](javascript:alert(1)) | {Marker} |",
        "{advice-line} {0} {{" + Marker + "}}",
        "\ud800" + Marker,
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_text_is_answered_like_any_other_and_never_said_back(string text)
    {
        await using var bot = new TestBot();
        await bot.ArriveAsync();

        foreach (var answer in new[] { text, "lower back", text, "5", text })
        {
            var said = await bot.SayAsync(answer);

            said.ShouldNotBeEmpty();
            said.SelectMany(Shown).ShouldAllBe(words => !words.Contains(Marker));
        }
    }

    private static IEnumerable<string> Shown(Activity message) =>
        [message.Text ?? "", message.Speak ?? "", .. (message.SuggestedActions?.Actions ?? []).Select(action => action.Title ?? "")];
}
