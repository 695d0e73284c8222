using System.Text;
using HipStretch.BotFramework.Tests.Dialogs;

namespace HipStretch.BotFramework.Tests.OwnLayer;

public sealed class HostileTimesTests
{
    private static readonly string[] Pieces =
    [
        "every", "each", "in", "at", "half", "a", "an", "past", "to", "quarter", "the", "day", "after", "tomorrow", "next", "monday", "may",
        "3rd", "8", "99999999999999999999", ":", "-", ".", "2026", "02", "30", "pm", "p", "m", "and", "hour", "twenty", "second", "of",
        "tonight", "mornings", "once", "from", "now", "\0", "\u202e", "🕗", "\ud800", "٣", "½", "'", "’",
    ];

    public static TheoryData<string> Texts =>
    [
        new string('9', 1_000_000),
        new string(':', 1_000_000),
        string.Concat(Enumerable.Repeat("in half an hour and ", 50_000)),
        string.Concat(Enumerable.Repeat("8:", 500_000)),
        "at 8\0pm 9",
        "\u202epm 8 ta",
        "at \ud800 8 9",
        "0000-00-00",
        "every 0 days",
        "in 9999 9999 months",
        "at ٣",
        "\t\r\n ",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_hostile_text_is_no_time(string text) => (await SpokenTime.OfAsync(text)).ShouldBeEmpty();

    [Fact]
    public async Task Whatever_the_pieces_of_a_text_are_it_is_a_time_or_not()
    {
        var next = 1u;
        for (var round = 0; round < 1_000; round++)
        {
            var text = new StringBuilder();
            for (var piece = 0; piece < 6; piece++)
            {
                next = (next * 1_664_525) + 1_013_904_223;
                text.Append(Pieces[(next >> 8) % (uint)Pieces.Length]).Append((next & 0x80) == 0 ? " " : string.Empty);
            }

            await Should.NotThrowAsync(() => SpokenTime.OfAsync(text.ToString()), text.ToString());
        }
    }
}
