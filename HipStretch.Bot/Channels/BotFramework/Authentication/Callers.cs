using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Bot.Channels.BotFramework.Authentication;

/// <summary>Decides who may bring activities: channels that prove who they are, or without an app id the programs of this machine.</summary>
internal sealed class Callers(BotFrameworkAuthentication authentication, BotApp app)
{
    /// <summary>Whether a call is worth reading: without a token only one of this machine, and only where the bot has no app id.</summary>
    public bool MayBeServed(HttpContext http) =>
        !string.IsNullOrWhiteSpace(http.Request.Headers.Authorization) || (app.Id is null && LocalCaller.Is(http));

    /// <summary>Why a caller may not bring an activity; null where they may.</summary>
    public async Task<ProtocolError?> RefuseAsync(HttpRequest request, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            await authentication.AuthenticateRequestAsync(activity, request.Headers.Authorization.ToString(), cancellationToken);
            return null;
        }
        catch (UnauthorizedAccessException refused)
        {
            return MessagesErrors.Unauthorized with { Message = refused.Message };
        }
        catch (Exception malformed) when (malformed is SecurityTokenException or ArgumentException)
        {
            return MessagesErrors.Unauthorized;
        }
        catch (InvalidOperationException)
        {
            return MessagesErrors.Unchecked;
        }
    }
}
