using System.Security.Claims;
using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication in one cloud. It is made once and shared; no call changes it.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication, IDisposable
{
    private readonly CloudSettings _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly CallerCheck _callers;
    private readonly ChannelClients _clients;
    private readonly ServiceUrls _ofChannels;
    private readonly ServiceUrls _ofThisMachine;

    internal CloudAuthentication(
        CloudSettings cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        ChannelClients clients,
        ILogger logger,
        TimeProvider time)
    {
        _cloud = cloud;
        _credentials = credentials;
        _clients = clients;
        _ofChannels = ServiceUrls.Of(hasAppId: true, cloud.ListedServiceUrls);
        _ofThisMachine = ServiceUrls.Of(hasAppId: false, cloud.ListedServiceUrls);
        _callers = new CallerCheck(
            Tokens([cloud.ChannelIssuer], cloud.ChannelMetadata),
            Tokens([.. cloud.EntraIssuers, .. configuration.ValidTokenIssuers ?? []], cloud.EntraMetadata),
            credentials,
            configuration);

        SignedTokens Tokens(string[] issuers, string metadata) => new(issuers, new SigningKeys(metadata, clients, logger, time), time);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var isAnonymous = await _credentials.IsAuthenticationDisabledAsync(cancellationToken);
        var caller = isAnonymous ? Anonymous(authHeader) : await _callers.CheckAsync(Shown(authHeader), activity, cancellationToken);
        if (activity is { ServiceUrl.Length: > 0, DeliveryMode: not DeliveryModes.ExpectReplies } && !(isAnonymous ? _ofThisMachine : _ofChannels).Allow(activity.ServiceUrl))
            throw new UnauthorizedAccessException("The activity's serviceUrl is none that the bot calls.");
        return Result(caller, isAnonymous ? null : _cloud.CallerId);
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        await _credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? Anonymous(authHeader)
            : await _callers.CheckAsync(Shown(authHeader), cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var bot = BotOf(claimsIdentity);
        return new ChannelConnectorFactory(bot, bot is null ? _ofThisMachine : _ofChannels, _cloud, _credentials, _clients);
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    public void Dispose() => _callers.Dispose();

    private AuthenticateRequestResult Result(ClaimsIdentity caller, string? callerId) => new()
    {
        ClaimsIdentity = caller,
        CallerId = callerId,
        Audience = _cloud.OAuthScope,
        ConnectorFactory = CreateConnectorFactory(caller),
    };

    private static string Shown(string? header) => string.IsNullOrWhiteSpace(header)
        ? throw new UnauthorizedAccessException("The call has no Authorization header.")
        : header;

    private static ClaimsIdentity Anonymous(string? header) => string.IsNullOrWhiteSpace(header)
        ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
        : throw new UnauthorizedAccessException("A token was shown to a bot that has no app id, and cannot check it.");

    private static string? BotOf(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
}
