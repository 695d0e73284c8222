using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace HipStretch.Bot.Channels.BotFramework.Authentication;

/// <summary>The bot's app in Entra, by which channels know it and it knows them.</summary>
/// <param name="Id">The app id; null where there is none, and then this machine alone is served.</param>
internal sealed record BotApp(string? Id)
{
    private const string IdSetting = "MicrosoftAppId";

    /// <summary>The bot as its calls to channels name it.</summary>
    public ClaimsIdentity Identity { get; } = Id is null
        ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
        : new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, Id), new Claim(AuthenticationConstants.AppIdClaim, Id)]);

    /// <summary>The app that the settings name.</summary>
    public static BotApp Of(IConfiguration configuration) =>
        new(configuration[IdSetting] is { } id && !string.IsNullOrWhiteSpace(id) ? id.Trim() : null);
}
