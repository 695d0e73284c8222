namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class HostileTextTests(BotServer server)
{
    private const string AskedAgain = "Sorry, where does it hurt most?";
    private const string NextQuestion = "How bad is it, from 0 to 10?";

    public static TheoryData<string, string, string> Texts => new()
    {
        { "ten thousand letters", new string('a', 10_000), AskedAgain },
        { "ten thousand words", string.Concat(Enumerable.Repeat("word ", 10_000)), AskedAgain },
        { "a pain told seven hundred times", string.Concat(Enumerable.Repeat("my lower back hurts ", 700)), NextQuestion },
        { "nothing", "", AskedAgain },
        { "blanks", " \t\n ", AskedAgain },
        { "control characters", "\u0001\u0007\u001b[2J\u0000", AskedAgain },
        { "control characters around a place", "\u0000lower\u0007 back\u001b[31m", NextQuestion },
        { "half a character", "\ud83d", AskedAgain },
        { "invisible characters", "\u200b\u200d\ufeff\u00ad", AskedAgain },
        { "stacked accents", "h" + new string('\u0301', 500), AskedAgain },
        { "right to left", "\u202eظهري يؤلمني كثيرا\u202c", AskedAgain },
        { "pictures only", "😀🤕🔥👩‍⚕️", AskedAgain },
        { "SQL", "'; DROP TABLE activities; --", AskedAgain },
        { "a script", "<script>alert(1)</script><img src=x onerror=alert(1)>", AskedAgain },
        { "placeholders", "{0} {advice-line} {{}} %s %n ${x} $(x)", AskedAgain },
        { "markdown", "**b** _i_ `c` # h [x](javascript:alert(1))", AskedAgain },
        { "JSON", "{\"type\":\"message\",\"text\":\"x\"}", AskedAgain },
        { "a path", "../../../../etc/passwd", AskedAgain },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_gets_a_sensible_reply(string what, string text, string expected)
    {
        var caller = server.Caller($"hostile {what}");
        await caller.SayAsync("hello");

        (await caller.SayAsync(text)).ShouldHaveSingleItem().Text.ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_may_come_first(string what, string text, string expected)
    {
        var replies = await server.Caller($"hostile first {what}").SayAsync(text);

        replies[0].Text.ShouldStartWith("Hi, I'm HipStretch.");
        replies[1].Text.ShouldBe(expected == AskedAgain ? "Where does it hurt?" : expected);
    }

    [Fact]
    public async Task Ids_may_hold_any_text()
    {
        var caller = server.Caller("c'; -- <b> 痛い 🔥 %2F../..", "p'; -- \" \\ 痛い 🔥");
        await caller.SayAsync("hello", "m'; -- \" \\ 痛い 🔥");

        (await caller.SayAsync("lower back")).ShouldHaveSingleItem().Text.ShouldBe(NextQuestion);
    }
}
