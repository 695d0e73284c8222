using System.Security.Cryptography;
using System.Text;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sealing;
using HipStretch.Bot.Storage.Sqlite;
using HipStretch.Testing;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Conversations;

public sealed class ConsentTests
{
    private static readonly UserKey Person = new("test", "person");

    [Fact]
    public async Task The_question_tells_machines_what_it_asks()
    {
        await using var bot = new TestBot(asksConsent: true);
        var ask = (await bot.ArriveAsync())[^1].Entities!.Single(entity => entity.Type == "hipstretch/ask").Properties;

        ask["facts"]!.Values<string>().ShouldBe(["consent"]);
        ask["kind"]!.Value<string>().ShouldBe("yes-no");
    }

    [Fact]
    public async Task A_yes_is_recorded_with_its_wording_and_its_time()
    {
        await using var bot = new TestBot(asksConsent: true);
        await bot.ArriveAsync();
        await bot.SayAsync("yes");

        var consent = (await PersonAsync(bot))["consent"] ?? (await PersonAsync(bot))["Consent"];
        consent.ShouldNotBeNull();
        consent.ToString().ShouldContain("consent");
        consent.ToString().ShouldContain("2026-11-26T09:00:00");
    }

    [Fact]
    public async Task Who_agreed_to_other_words_is_asked_again()
    {
        await using var bot = new TestBot(asksConsent: true);
        await bot.ArriveAsync();
        await bot.SayAsync("yes");
        await ChangeVersionAsync(bot);

        (await bot.SayAsync("start over"))[^1].Text.ShouldStartWith("To help, I keep what you tell me");
    }

    /// <summary>Where this fails since the words were changed: raise <see cref="ConsentDialog.Version"/> with them, so that everybody is asked again.</summary>
    [Fact]
    public void Words_and_version_change_together()
    {
        var words = string.Join('\n', TestBot.Knowledge.Questions[ConsentDialog.Question].Ask.Select(wording => wording.Say));

        (ConsentDialog.Version, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..8]).ShouldBe((2, "4f36ae69"));
    }

    private static async Task<JObject> PersonAsync(TestBot bot)
    {
        await using var below = SqliteTurnStore.Open(new StorageOptions { DataDirectory = bot.DataDirectory });
        return (JObject)JObject.Parse(Encoding.UTF8.GetString((await LoadAsync(Sealed(below, bot))).User!.Json.Span))["person"]!;
    }

    private static async Task ChangeVersionAsync(TestBot bot)
    {
        await using var below = SqliteTurnStore.Open(new StorageOptions { DataDirectory = bot.DataDirectory });
        var store = Sealed(below, bot);
        var now = await LoadAsync(store);
        var json = Encoding.UTF8.GetString(now.User!.Json.Span);
        var changed = json.Replace($"ersion\":{ConsentDialog.Version}", "ersion\":99", StringComparison.Ordinal);
        changed.ShouldNotBe(json);
        await store.CommitAsync(new TurnCommit(
            new ConversationKey("test", "test"),
            new DocumentWrite(now.Conversation!.Json, now.Conversation.Version),
            new UserWrite(Person, new DocumentWrite(Encoding.UTF8.GetBytes(changed), now.User.Version)),
            [], [], null, bot.Time.GetUtcNow()), TestContext.Current.CancellationToken);
    }

    private static SealedTurnStore Sealed(SqliteTurnStore below, TestBot bot) => new(below, new Seals(KeyFolderSeal.In(bot.DataDirectory)));

    private static Task<TurnSnapshot> LoadAsync(SealedTurnStore store) =>
        store.LoadAsync(new(new ConversationKey("test", "test"), Person), TestContext.Current.CancellationToken);
}
