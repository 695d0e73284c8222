using HipStretch.Testing.Tokens;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly IssuerKey second = new("second", "msteams");
    private GuardedBot bot = null!;

    [Fact]
    public async Task Keys_are_read_once_for_many_tokens()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => bot.AskAsync(bot.Token)));

        bot.Issuer.Readings.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_key_is_known_as_soon_as_a_token_names_it()
    {
        await bot.AskAsync(bot.Token);
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        bot.Issuer.Lists(TokenIssuer.Key, second);

        await bot.AskAsync(bot.Token with { Signing = second.Signing() });

        bot.Issuer.Readings.ShouldBe(2);
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_make_it_read_the_keys_each_time()
    {
        await bot.AskAsync(bot.Token);
        bot.Time.Advance(TimeSpan.FromMinutes(1));

        var refused = await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            bot.RefusalAsync(bot.Token with { Signing = TokenIssuer.Key.Signing(named: $"made-up-{i}") })));

        refused.ShouldAllBe(why => why.Contains("does not list"));
        bot.Issuer.Readings.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_refused_without_reading()
    {
        (await bot.RefusalAsync(bot.Token with { Signing = TokenIssuer.Key.Signing(named: "") })).ShouldContain("does not list");
        bot.Issuer.Readings.ShouldBe(0);
    }

    [Fact]
    public async Task A_key_that_the_issuer_took_back_is_good_for_a_day_at_most()
    {
        await bot.AskAsync(bot.Token);
        bot.Issuer.Lists(second);
        bot.Time.Advance(TimeSpan.FromHours(23));
        await bot.AskAsync(bot.Token);

        bot.Time.Advance(TimeSpan.FromHours(1));

        (await bot.RefusalAsync(bot.Token)).ShouldContain("does not list");
    }

    [Fact]
    public async Task An_issuer_that_is_away_for_a_while_hinders_nobody_whose_key_is_known()
    {
        await bot.AskAsync(bot.Token);
        bot.Issuer.IsDown = true;
        bot.Time.Advance(TimeSpan.FromHours(25));

        (await bot.AskAsync(bot.Token)).ClaimsIdentity.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_issuer_that_lists_no_key_is_away()
    {
        await bot.AskAsync(bot.Token);
        bot.Issuer.Lists();
        bot.Time.Advance(TimeSpan.FromHours(25));
        (await bot.AskAsync(bot.Token)).ClaimsIdentity.ShouldNotBeNull();

        await using var another = await GuardedBot.StartAsync();
        another.Issuer.Lists();
        await Should.ThrowAsync<InvalidOperationException>(() => another.AskAsync(another.Token));
    }

    [Fact]
    public async Task An_answer_larger_than_any_list_of_keys_is_not_read()
    {
        using var huge = new IssuerKey("huge", new string('x', 2 * 1024 * 1024));
        bot.Issuer.Lists(TokenIssuer.Key, huge);

        await Should.ThrowAsync<InvalidOperationException>(() => bot.AskAsync(bot.Token));
    }

    [Fact]
    public async Task An_issuer_that_was_never_there_is_our_trouble_and_not_the_callers()
    {
        bot.Issuer.IsDown = true;
        await Should.ThrowAsync<InvalidOperationException>(() => bot.AskAsync(bot.Token));
        bot.Issuer.IsDown = false;
        await Should.ThrowAsync<InvalidOperationException>(() => bot.AskAsync(bot.Token));

        bot.Time.Advance(TimeSpan.FromSeconds(5));

        (await bot.AskAsync(bot.Token)).ClaimsIdentity.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_caller_who_goes_away_does_not_end_the_reading_for_the_others()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            bot.Authentication.AuthenticateRequestAsync(bot.Activity, bot.Token.Header(), gone.Token));

        (await bot.AskAsync(bot.Token)).ClaimsIdentity.ShouldNotBeNull();
    }

    public async ValueTask InitializeAsync() => bot = await GuardedBot.StartAsync();

    public async ValueTask DisposeAsync()
    {
        second.Dispose();
        await bot.DisposeAsync();
    }
}
