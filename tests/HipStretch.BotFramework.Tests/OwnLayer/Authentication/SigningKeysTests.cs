using HipStretch.Testing.Tokens;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly IssuerKey _second = new("second", "msteams");
    private GuardedBot _bot = null!;

    [Fact]
    public async Task Keys_are_read_once_for_many_tokens()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _bot.AskAsync(_bot.Token)));

        _bot.Issuer.Readings.ShouldBe(1);
    }

    [Fact]
    public async Task Fault_5_a_new_key_is_known_as_soon_as_a_token_names_it()
    {
        await _bot.AskAsync(_bot.Token);
        _bot.Time.Advance(TimeSpan.FromMinutes(1));
        _bot.Issuer.Lists(TokenIssuer.Key, _second);

        await _bot.AskAsync(_bot.Token with { Signing = _second.Signing() });

        _bot.Issuer.Readings.ShouldBe(2);
    }

    [Fact]
    public async Task Fault_5_made_up_key_ids_do_not_make_it_read_the_keys_each_time()
    {
        await _bot.AskAsync(_bot.Token);
        _bot.Time.Advance(TimeSpan.FromMinutes(1));

        var refused = await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            _bot.RefusalAsync(_bot.Token with { Signing = TokenIssuer.Key.Signing(named: $"made-up-{i}") })));

        refused.ShouldAllBe(why => why.Contains("does not list"));
        _bot.Issuer.Readings.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_refused_without_reading()
    {
        (await _bot.RefusalAsync(_bot.Token with { Signing = TokenIssuer.Key.Signing(named: "") })).ShouldContain("does not list");
        _bot.Issuer.Readings.ShouldBe(0);
    }

    [Fact]
    public async Task A_key_that_the_issuer_took_back_is_good_for_a_day_at_most()
    {
        await _bot.AskAsync(_bot.Token);
        _bot.Issuer.Lists(_second);
        _bot.Time.Advance(TimeSpan.FromHours(23));
        await _bot.AskAsync(_bot.Token);

        _bot.Time.Advance(TimeSpan.FromHours(1));

        (await _bot.RefusalAsync(_bot.Token)).ShouldContain("does not list");
    }

    [Fact]
    public async Task An_issuer_that_is_away_for_a_while_hinders_nobody_whose_key_is_known()
    {
        await _bot.AskAsync(_bot.Token);
        _bot.Issuer.IsDown = true;
        _bot.Time.Advance(TimeSpan.FromHours(25));

        (await _bot.AskAsync(_bot.Token)).ClaimsIdentity.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_issuer_that_lists_no_key_is_away()
    {
        await _bot.AskAsync(_bot.Token);
        _bot.Issuer.Lists();
        _bot.Time.Advance(TimeSpan.FromHours(25));
        (await _bot.AskAsync(_bot.Token)).ClaimsIdentity.ShouldNotBeNull();

        await using var another = await GuardedBot.StartAsync();
        another.Issuer.Lists();
        await Should.ThrowAsync<InvalidOperationException>(() => another.AskAsync(another.Token));
    }

    [Fact]
    public async Task An_answer_larger_than_any_list_of_keys_is_not_read()
    {
        using var huge = new IssuerKey("huge", new string('x', 2 * 1024 * 1024));
        _bot.Issuer.Lists(TokenIssuer.Key, huge);

        await Should.ThrowAsync<InvalidOperationException>(() => _bot.AskAsync(_bot.Token));
    }

    [Fact]
    public async Task An_issuer_that_was_never_there_is_our_trouble_and_not_the_callers()
    {
        _bot.Issuer.IsDown = true;
        await Should.ThrowAsync<InvalidOperationException>(() => _bot.AskAsync(_bot.Token));
        _bot.Issuer.IsDown = false;
        await Should.ThrowAsync<InvalidOperationException>(() => _bot.AskAsync(_bot.Token));

        _bot.Time.Advance(TimeSpan.FromSeconds(5));

        (await _bot.AskAsync(_bot.Token)).ClaimsIdentity.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_caller_who_goes_away_does_not_end_the_reading_for_the_others()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            _bot.Authentication.AuthenticateRequestAsync(_bot.Activity, _bot.Token.Header(), gone.Token));

        (await _bot.AskAsync(_bot.Token)).ClaimsIdentity.ShouldNotBeNull();
    }

    public async ValueTask InitializeAsync() => _bot = await GuardedBot.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _second.Dispose();
        await _bot.DisposeAsync();
    }
}
