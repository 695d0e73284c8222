using HipStretch.BotFramework.Guards;

namespace HipStretch.Bot.Tests.Channels.Authentication;

public sealed class ServiceUrlsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("https://SMBA.trafficmanager.net/emea/11111111-1111-1111-1111-111111111111/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams/")]
    [InlineData("https://webchat.botframework.com/")]
    [InlineData("https://directline.botframework.com")]
    public void Channels_are_called(string serviceUrl) => ServiceUrls.Of(hasAppId: true, []).Allow(serviceUrl).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:444/teams/")]
    [InlineData("https://smba.trafficmanager.net./teams/")]
    [InlineData("https://another.trafficmanager.net/teams/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://smba.trafficmanager.net/?to=elsewhere")]
    [InlineData("https://smba.trafficmanager.net/#part")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("http://localhost:56150/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://169.254.169.254/")]
    public void Nobody_else_is(string? serviceUrl) => ServiceUrls.Of(hasAppId: true, []).Allow(serviceUrl).ShouldBeFalse();

    [Fact]
    public void An_address_longer_than_any_is_not_kept_and_not_called()
    {
        ServiceUrls.Of(hasAppId: true, []).Allow($"https://smba.trafficmanager.net/{new string('a', 100 * 1024)}").ShouldBeFalse();
        ServiceUrls.Of(hasAppId: false, []).Allow($"http://localhost/{new string('a', 2048)}").ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://channel.example", "https://channel.example/below", true)]
    [InlineData("https://channel.example", "https://sub.channel.example/", false)]
    [InlineData("https://*.channel.example", "https://sub.channel.example/", true)]
    [InlineData("https://*.channel.example", "https://channel.example/", false)]
    [InlineData("https://*.channel.example", "https://any.evil.example/", false)]
    [InlineData("https://channel.example:8443", "https://channel.example:8443/", true)]
    [InlineData("https://channel.example:8443", "https://channel.example/", false)]
    [InlineData("http://localhost:56150", "http://localhost:56150/_connector", true)]
    public void Settings_may_list_others(string entry, string serviceUrl, bool isCalled) =>
        ServiceUrls.Of(hasAppId: true, [entry]).Allow(serviceUrl).ShouldBe(isCalled);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("channel.example")]
    [InlineData("http://channel.example")]
    [InlineData("https://channel.example/path")]
    [InlineData("https://user@channel.example")]
    [InlineData("https://channel.example?a=b")]
    [InlineData("ftp://channel.example")]
    [InlineData("https://*.")]
    [InlineData("https://*..")]
    [InlineData("https://**.example")]
    public void An_entry_that_is_none_is_named(string entry) =>
        Should.Throw<ArgumentException>(() => ServiceUrls.Of(hasAppId: true, [entry])).Message.ShouldContain($"'{entry}'");
}
