using HipStretch.Testing.Tokens;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

public sealed class ChannelTokenTests : IAsyncLifetime
{
    private GuardedBot _bot = null!;

    [Fact]
    public async Task A_channel_with_a_good_token_may_talk_to_the_bot()
    {
        var caller = await _bot.AskAsync(_bot.Token);

        caller.ClaimsIdentity!.IsAuthenticated.ShouldBeTrue();
        caller.ClaimsIdentity.FindFirst("aud")!.Value.ShouldBe(GuardedBot.AppId);
        caller.CallerId.ShouldBe("urn:botframework:azure");
        caller.Audience.ShouldBe("https://api.botframework.com");
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task The_algorithms_of_the_protocol_are_taken(string algorithm) =>
        (await _bot.AskAsync(_bot.Token with { Signing = TokenIssuer.Key.Signing(algorithm) })).ClaimsIdentity.ShouldNotBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.eyJ9.")]
    [InlineData("Bearer \u0000.\u0000.\u0000")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    [InlineData("Bearer=token")]
    public async Task Fault_5_a_header_without_a_token_is_refused(string? header) => (await _bot.RefusalAsync(header)).ShouldNotBeNullOrWhiteSpace();

    [Fact]
    public async Task A_token_that_nobody_signed_is_refused() =>
        (await _bot.RefusalAsync(_bot.Token with { Signing = null })).ShouldContain("not signed");

    [Fact]
    public async Task A_token_whose_signature_was_cut_off_is_refused()
    {
        var token = _bot.Token.Header();

        await _bot.RefusalAsync(token[..(token.LastIndexOf('.') + 1)]);
        await _bot.RefusalAsync(token[..token.LastIndexOf('.')]);
        await _bot.RefusalAsync(token[..(token.Length / 2)]);
        (await _bot.RefusalAsync(token[..^8])).ShouldContain("signature");
    }

    [Fact]
    public async Task The_public_key_is_no_secret_that_signs()
    {
        var secret = new SymmetricSecurityKey(TokenIssuer.Key.PublicHalf) { KeyId = TokenIssuer.Key.Id };

        (await _bot.RefusalAsync(_bot.Token with { Signing = new SigningCredentials(secret, SecurityAlgorithms.HmacSha256) })).ShouldContain("not signed");
    }

    [Fact]
    public async Task A_key_of_somebody_else_under_a_known_id_does_not_sign()
    {
        using var forged = new IssuerKey(TokenIssuer.Key.Id, "msteams");

        (await _bot.RefusalAsync(_bot.Token with { Signing = forged.Signing() })).ShouldContain("signature");
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-00000000b0d2")]
    [InlineData("https://api.botframework.com")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_token_for_another_bot_is_refused(string? audience) =>
        (await _bot.RefusalAsync(_bot.Token with { Audience = audience })).ShouldContain("audience");

    [Fact]
    public async Task A_token_for_several_bots_is_refused() =>
        (await _bot.RefusalAsync((_bot.Token with { Audience = null }).With("aud", new[] { GuardedBot.AppId, "another" }))).ShouldContain("audience");

    [Theory]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://evil.example")]
    [InlineData(null)]
    public async Task A_token_of_another_issuer_is_refused(string? issuer) =>
        (await _bot.RefusalAsync(_bot.Token with { Issuer = issuer })).ShouldContain("issuer");

    [Theory]
    [InlineData(-60, -6)]
    [InlineData(6, 60)]
    [InlineData(null, -5)]
    [InlineData(-60, null)]
    public async Task A_token_that_is_not_in_time_is_refused(int? begins, int? ends) =>
        (await _bot.RefusalAsync(_bot.Token with { Begins = InMinutes(begins), Ends = InMinutes(ends) })).ShouldContain("expired");

    [Theory]
    [InlineData(-60, -4)]
    [InlineData(4, 60)]
    [InlineData(null, 60)]
    public async Task Clocks_may_be_five_minutes_apart(int? begins, int? ends) =>
        (await _bot.AskAsync(_bot.Token with { Begins = InMinutes(begins), Ends = InMinutes(ends) })).ClaimsIdentity.ShouldNotBeNull();

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.example/teams")]
    [InlineData("")]
    public async Task A_token_for_another_service_url_is_refused(string serviceUrl) =>
        (await _bot.RefusalAsync(_bot.Token.With("serviceurl", serviceUrl))).ShouldContain("serviceUrl");

    [Fact]
    public async Task A_token_for_no_service_url_is_refused()
    {
        await _bot.RefusalAsync(_bot.Token.Without("serviceurl"));
        _bot.Activity.ServiceUrl = null;
        await _bot.RefusalAsync(_bot.Token);
        (await _bot.RefusalAsync(_bot.Token.With("serviceurl", ""))).ShouldContain("serviceUrl");
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("MSTEAMS")]
    [InlineData(null)]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused(string? channel)
    {
        _bot.Activity.ChannelId = channel;

        (await _bot.RefusalAsync(_bot.Token)).ShouldContain("endorsed");
    }

    [Fact]
    public async Task A_key_without_endorsements_signs_for_no_channel()
    {
        using var bare = new IssuerKey("bare", endorsements: null);
        _bot.Issuer.Lists(bare);

        (await _bot.RefusalAsync(_bot.Token with { Signing = bare.Signing() })).ShouldContain("endorsed");
    }

    [Fact]
    public async Task An_endorsement_that_the_bot_asks_for_besides_must_be_there()
    {
        await using var strict = await GuardedBot.StartAsync(new AuthenticationConfiguration { RequiredEndorsements = ["certified"] });

        (await strict.RefusalAsync(strict.Token)).ShouldContain("endorsement");
    }

    [Fact]
    public async Task A_token_longer_than_any_is_refused_unread() =>
        (await _bot.RefusalAsync(_bot.Token.With("padding", new string('x', 100 * 1024)))).ShouldContain("longer");

    [Fact]
    public async Task Fault_6_good_and_bad_tokens_at_the_same_time_do_not_change_each_other()
    {
        string[] good = [_bot.Token.Header(), _bot.EntraToken.Header()];
        string[] bad = [(_bot.Token with { Issuer = "https://evil.example" }).Header(), (_bot.Token with { Audience = "another" }).Header()];

        var passed = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            var isGood = i % 2 == 0;
            var header = (isGood ? good : bad)[i / 2 % 2];
            try
            {
                await _bot.AskAsync(header);
                return isGood;
            }
            catch (UnauthorizedAccessException)
            {
                return !isGood;
            }
        }));

        passed.ShouldAllBe(right => right);
    }

    public async ValueTask InitializeAsync() => _bot = await GuardedBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private DateTimeOffset? InMinutes(int? minutes) => minutes is { } some ? _bot.Time.GetUtcNow() + TimeSpan.FromMinutes(some) : null;
}
