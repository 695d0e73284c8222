using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("MicrosoftAppId", "MicrosoftAppType=SingleTenant;MicrosoftAppTenantId=t")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=SingleTenant;MicrosoftAppId=a")]
    [InlineData("MicrosoftAppId", "MicrosoftAppType=UserAssignedMSI;MicrosoftAppTenantId=t")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=UserAssignedMSI;MicrosoftAppId=a;MicrosoftAppTenantId= ")]
    [InlineData("MicrosoftAppType", "MicrosoftAppType=Banana;MicrosoftAppId=a")]
    [InlineData("MicrosoftAppId", "MicrosoftAppPassword=secret;MicrosoftAppId= ")]
    [InlineData("ChannelService", "ChannelService=https://elsewhere.example;MicrosoftAppId=a")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "MicrosoftAppId=a;ToBotFromChannelOpenIdMetadataUrl=http://login.example/metadata")]
    [InlineData("ToChannelFromBotLoginUrl", "MicrosoftAppId=a;ToChannelFromBotLoginUrl=login")]
    [InlineData("ValidateAuthority", "MicrosoftAppId=a;ValidateAuthority=yes")]
    [InlineData("AllowedServiceUrls", "MicrosoftAppId=a;AllowedServiceUrls:0=https://*.")]
    [InlineData("AllowedServiceUrls", "MicrosoftAppId=a;AllowedServiceUrls=https://channel.example")]
    public void Settings_that_make_no_sense_are_named(string name, string settings) =>
        Should.Throw<ArgumentException>(() => Authentication(settings)).Message.ShouldContain(name);

    [Fact]
    public async Task A_bot_without_an_app_id_takes_callers_who_show_nothing()
    {
        var caller = await Authentication("").AuthenticateRequestAsync(new Activity(), null, CancellationToken.None);

        caller.ClaimsIdentity!.AuthenticationType.ShouldBe(AuthenticationConstants.AnonymousAuthType);
        caller.CallerId.ShouldBeNull();
    }

    [Fact]
    public async Task A_bot_without_an_app_id_takes_no_token() => await Should.ThrowAsync<UnauthorizedAccessException>(() =>
        Authentication("").AuthenticateRequestAsync(new Activity(), "Bearer a.b.c", CancellationToken.None));

    [Fact]
    public async Task A_bot_with_an_app_id_takes_nobody_who_shows_nothing() => await Should.ThrowAsync<UnauthorizedAccessException>(() =>
        Authentication("MicrosoftAppId=a").AuthenticateRequestAsync(new Activity(), "", CancellationToken.None));

    [Theory]
    [InlineData("", "https://api.botframework.com")]
    [InlineData("ChannelService=https://botframework.azure.us", "https://api.botframework.us")]
    [InlineData("ToChannelFromBotOAuthScope=https://api.botframework.azure.cn", "https://api.botframework.azure.cn")]
    public void The_cloud_says_for_whom_tokens_are_made(string settings, string audience) =>
        Authentication(settings).GetOriginatingAudience().ShouldBe(audience);

    private static ConfigurationBotFrameworkAuthentication Authentication(string settings) => new(GuardedBot.Settings(
        [.. settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).Select(pair => (pair[0], (string?)pair[1]))]));
}
