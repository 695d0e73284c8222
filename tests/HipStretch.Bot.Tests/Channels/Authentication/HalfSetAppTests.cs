using HipStretch.Bot.Channels.BotFramework.Authentication;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Tests.Channels.Authentication;

/// <summary>Settings of the bot's app that are half there: none of them opens the bot, or lets it start as another than was meant.</summary>
public sealed class HalfSetAppTests
{
    [Theory]
    [InlineData("MicrosoftAppId", "MicrosoftAppPassword=secret")]
    [InlineData("MicrosoftAppId", "MicrosoftAppPassword=secret;MicrosoftAppId= ")]
    [InlineData("MicrosoftAppId", "MicrosoftAppCertificatePath=/nowhere/bot.pem")]
    [InlineData("MicrosoftAppId", "MicrosoftAppCertificatePath=/nowhere/bot.pem;MicrosoftAppId= ")]
    [InlineData("MicrosoftAppId", "MicrosoftAppTenantId=11111111-1111-1111-1111-111111111111;MicrosoftAppId= ")]
    [InlineData("MicrosoftAppCertificatePath", "MicrosoftAppCertificatePath=/nowhere/bot.pem;MicrosoftAppId=a")]
    [InlineData("AllowedServiceUrls", "AllowedServiceUrls=https://channel.example;MicrosoftAppId=a")]
    public void What_is_missing_is_named(string name, string settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings.Split(';')
            .Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])));
        builder.AddChannelAuthentication();
        using var host = builder.Build();

        Should.Throw<OptionsValidationException>(() => host.Services.GetRequiredService<BotFrameworkAuthentication>()).Message.ShouldContain(name);
    }
}
