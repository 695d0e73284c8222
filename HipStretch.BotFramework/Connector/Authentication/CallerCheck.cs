using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The protocol's rules of who may talk to a bot: a channel, by a token that is for this bot and for the activity's channel and address;
/// or whoever knows the bot's own secret, such as the Emulator, by a token of Entra.
/// </summary>
internal sealed class CallerCheck : IDisposable
{
    private readonly SignedTokens _channels;
    private readonly SignedTokens _entra;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;

    internal CallerCheck(
        SignedTokens channels, SignedTokens entra, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration)
    {
        _channels = channels;
        _entra = entra;
        _credentials = credentials;
        _configuration = configuration;
    }

    /// <summary>Checks a caller who brings an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">They may not talk to the bot; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The keys of the tokens' issuer cannot be read now.</exception>
    public async Task<ClaimsIdentity> CheckAsync(string header, Activity activity, CancellationToken cancellationToken)
    {
        var token = BearerHeader.Read(header);
        return await AllowedAsync(
            _channels.AreNamedBy(token) ? await CheckChannelAsync(token, activity, cancellationToken) : await CheckEntraAsync(token, cancellationToken));
    }

    /// <summary>Checks a caller who brings no activity, so that no channel and no address is asked for.</summary>
    /// <exception cref="UnauthorizedAccessException">They may not talk to the bot; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The keys of the tokens' issuer cannot be read now.</exception>
    public async Task<ClaimsIdentity> CheckAsync(string header, CancellationToken cancellationToken)
    {
        var token = BearerHeader.Read(header);
        return await AllowedAsync(
            _channels.AreNamedBy(token) ? (await VerifiedAsync(_channels, token, cancellationToken)).Identity : await CheckEntraAsync(token, cancellationToken));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _channels.Dispose();
        _entra.Dispose();
    }

    private async Task<ClaimsIdentity> CheckChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var verified = await VerifiedAsync(_channels, token, cancellationToken);
        var endorsements = verified.Endorsements;
        if (activity.ChannelId is not { } channel || !endorsements.Contains(channel))
            throw new UnauthorizedAccessException("The token's key is not endorsed for the activity's channel.");
        if (!_configuration.RequiredEndorsements.All(endorsements.Contains))
            throw new UnauthorizedAccessException("The token's key has not every endorsement that is asked for.");
        if (verified.Value(AuthenticationConstants.ServiceUrlClaim) is not { Length: > 0 } address
            || !string.Equals(address, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another serviceUrl than the activity's.");
        return verified.Identity;
    }

    private async Task<ClaimsIdentity> CheckEntraAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (!_entra.AreNamedBy(token))
            throw new UnauthorizedAccessException("The token's issuer is neither the channels' nor that of the bot's tenant.");
        var verified = await VerifiedAsync(_entra, token, cancellationToken);
        if (JwtTokenValidation.GetAppIdFromClaims(verified.Identity.Claims) is not { } app || !await _credentials.IsValidAppIdAsync(app, cancellationToken))
            throw new UnauthorizedAccessException("The token was made for another app than the bot's own.");
        return verified.Identity;
    }

    private async Task<VerifiedToken> VerifiedAsync(SignedTokens kind, JsonWebToken token, CancellationToken cancellationToken)
    {
        var verified = await kind.VerifyAsync(token, cancellationToken);
        return verified.Value(AuthenticationConstants.AudienceClaim) is { } audience && await _credentials.IsValidAppIdAsync(audience, cancellationToken)
            ? verified
            : throw new UnauthorizedAccessException("The token is for another audience than this bot.");
    }

    private async Task<ClaimsIdentity> AllowedAsync(ClaimsIdentity identity)
    {
        if (_configuration.ClaimsValidator is { } validator)
            await validator.ValidateClaimsAsync([.. identity.Claims]);
        return identity;
    }
}
