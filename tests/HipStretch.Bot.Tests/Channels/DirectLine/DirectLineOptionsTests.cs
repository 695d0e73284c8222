using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineOptionsTests
{
    [Theory]
    [InlineData("fifteen-letters")]
    [InlineData("")]
    [InlineData("a secret with spaces in it")]
    [InlineData("a-secret-with-\u0007-a-bell")]
    [InlineData("ein-geheimnis-mit-ü")]
    public void A_bad_secret_is_named_by_its_place(string secret) =>
        Failure(new DirectLineOptions { Secrets = ["a-secret-that-is-good", secret] }, secret).ShouldContain("HipStretch:DirectLine:Secrets:1");

    [Theory]
    [InlineData("")]
    [InlineData("no base64 at all!")]
    [InlineData("c2hvcnQtb25l")]
    public void A_bad_key_is_named(string key) =>
        Failure(new DirectLineOptions { SigningKey = key }, key).ShouldContain("HipStretch:DirectLine:SigningKey");

    [Theory]
    [InlineData("")]
    [InlineData("c2hvcnQtb25l")]
    public void A_bad_other_key_is_named_by_its_place(string key) =>
        Failure(new DirectLineOptions { OtherSigningKeys = [Convert.ToBase64String(new byte[32]), key] }, key).ShouldContain("HipStretch:DirectLine:OtherSigningKeys:1");

    [Theory]
    [InlineData("")]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.0/99")]
    public void A_bad_proxy_is_named_by_its_place(string proxy) =>
        Failure(new DirectLineOptions { Proxies = ["10.0.0.0/8", "::1", proxy] }, proxy).ShouldContain("HipStretch:DirectLine:Proxies:2");

    [Fact]
    public void A_limit_that_lets_nothing_pass_is_named() =>
        Failure(new DirectLineOptions { Limits = new DirectLineLimits { Typing = 0 } }, "").ShouldContain("HipStretch:DirectLine:Limits:Typing");

    [Fact]
    public void A_server_that_keeps_no_socket_open_is_named() =>
        Failure(new DirectLineOptions { Sockets = 0 }, "").ShouldContain("HipStretch:DirectLine:Sockets");

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("null")]
    [InlineData("clinic.example")]
    [InlineData("https://clinic.example/")]
    [InlineData("https://clinic.example/page")]
    [InlineData("https://*.clinic.example")]
    [InlineData("https://user:password@clinic.example")]
    public void A_bad_origin_is_named_by_its_place(string origin) =>
        Failure(new DirectLineOptions { TrustedOrigins = [origin] }, origin).ShouldContain("HipStretch:DirectLine:TrustedOrigins:0");

    [Fact]
    public void All_problems_are_told_at_once() => new DirectLineOptionsValidator()
        .Validate(null, new DirectLineOptions { Secrets = ["x", "y"], SigningKey = "z", TrustedOrigins = ["w"] })
        .Failures!.Count().ShouldBe(4);

    [Theory]
    [InlineData("http://localhost:3000")]
    [InlineData("https://clinic.example")]
    [InlineData("https://[::1]:8443")]
    public void Good_settings_pass(string origin) => new DirectLineOptionsValidator()
        .Validate(null, new DirectLineOptions { Secrets = ["sixteen-letters!"], SigningKey = Convert.ToBase64String(new byte[32]), TrustedOrigins = [origin] })
        .Succeeded.ShouldBeTrue();

    [Fact]
    public async Task The_program_does_not_start_with_bad_settings_and_tells_none_of_them()
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string>
        {
            ["HipStretch__DataDirectory"] = folder.Path,
            ["HipStretch__DirectLine__Secrets__0"] = "tooshort",
            ["HipStretch__DirectLine__SigningKey"] = "c2hvcnQtb25l",
        };
        var run = await CommandRun.OfAsync(settings, "", "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("HipStretch:DirectLine:Secrets:0");
        run.Errors.ShouldContain("HipStretch:DirectLine:SigningKey");
        (run.Output + run.Errors).ShouldNotContain("tooshort");
        (run.Output + run.Errors).ShouldNotContain("c2hvcnQtb25l");
        (run.Output + run.Errors).ShouldNotContain("   at ");
    }

    private static string Failure(DirectLineOptions options, string value)
    {
        var problem = new DirectLineOptionsValidator().Validate(null, options).Failures.ShouldHaveSingleItem();
        if (value.Length > 4)
        {
            problem.Replace("https://clinic.example,", "", StringComparison.Ordinal).Replace("10.0.0.0/8", "", StringComparison.Ordinal).ShouldNotContain(value);
        }

        return problem;
    }
}
