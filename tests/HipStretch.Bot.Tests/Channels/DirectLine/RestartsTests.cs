using System.Net;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

public sealed class RestartsTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    [Fact]
    public async Task What_was_given_out_before_a_restart_is_good_after_it()
    {
        string token, secret, conversation, resume;
        await using (var before = new TalkingServer(data.Path))
        {
            var (client, grant) = await before.PageAsync();
            await client.OpenAsync();
            (token, conversation, resume) = (grant.Token, grant.ConversationId, grant.Resume!);
            secret = await before.SecretAsync();
        }

        await using var after = new TalkingServer(data.Path);
        (await after.Anybody.With(token).FetchAsync(conversation)).Texts.ShouldBe(["welcome user+bot"]);
        (await after.SecretAsync()).ShouldBe(secret);
        (await after.Anybody.With(secret).FetchAsync(conversation)).Texts.ShouldHaveSingleItem();
        (await after.Anybody.OpenAsync($$"""{"resume":"{{resume}}"}""", "/api/webchat/token")).ConversationId.ShouldBe(conversation);
    }

    [Fact]
    public async Task What_one_installation_gave_out_opens_nothing_of_another()
    {
        using var elsewhere = new TemporaryFolder();
        await using var one = new TalkingServer(data.Path);
        await using var other = new TalkingServer(elsewhere.Path);
        var (client, grant) = await one.PageAsync();
        await client.OpenAsync();

        (await one.SecretAsync()).Length.ShouldBe(64);
        (await other.SecretAsync()).ShouldNotBe(await one.SecretAsync());
        foreach (var credential in (string[])[grant.Token, await one.SecretAsync()])
        {
            (await Refusal.OfAsync(await other.Anybody.With(credential).GetAsync($"/conversations/{grant.ConversationId}/activities")))
                .ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
        }
    }

    public void Dispose() => data.Dispose();
}
