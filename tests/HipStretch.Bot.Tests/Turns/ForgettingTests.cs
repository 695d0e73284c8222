using HipStretch.Bot.Storage.Sqlite;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Turns;

public sealed class ForgettingTests
{
    private static readonly string[] Tables =
        ["conversations", "users", "activities", "answers", "outbox", "wakeups", "speakers", "channel_ids", "outbox_claims", "resumes"];

    [Theory]
    [InlineData(false, "lower back", "forget me", "yes")]
    [InlineData(true, "lower back", "no")]
    public async Task A_minute_after_somebody_was_forgotten_no_table_has_a_row_of_theirs(bool asksConsent, params string[] said)
    {
        await using var bot = new TestBot(asksConsent: asksConsent);
        foreach (var text in said)
        {
            await bot.SayAsync(text);
        }

        Rows(bot, "users").ShouldBe(0);
        Rows(bot, "activities").ShouldBe(2, "what was said last, and the answer");
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        await bot.WakeAsync();
        Tables.Where(table => Rows(bot, table) > 0).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_says_something_new_meanwhile_is_not_cut_off()
    {
        await using var bot = new TestBot();
        await bot.SayAsync("forget me");
        await bot.SayAsync("yes");
        await bot.SayAsync("lower back");
        bot.Time.Advance(TimeSpan.FromMinutes(2));
        await bot.WakeAsync();

        Rows(bot, "wakeups").ShouldBe(0);
        (await bot.SayAsync("4"))[0].Text.ShouldStartWith("How long");
    }

    private static long Rows(TestBot bot, string table)
    {
        using var connection = new SqliteFile(Path.Combine(bot.DataDirectory, SqliteFile.Name)).OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = table switch
        {
            _ when Tables.Contains(table) => $"SELECT COUNT(*) FROM {table};",
            _ => throw new ArgumentOutOfRangeException(nameof(table)),
        };
        return (long)command.ExecuteScalar()!;
    }
}
