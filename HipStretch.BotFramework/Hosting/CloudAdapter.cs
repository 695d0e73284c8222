using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using HipStretch.BotFramework.Guards;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Answers calls of channels at an endpoint of ASP.NET Core.</summary>
/// <remarks>
/// <para>Whoever may not talk to the bot gets 401. A body that is no activity gets 400, one of more than 256 KB 413, and anything but a POST 405.
/// An invoke that nobody answers gets 501. Where tokens cannot be checked now it is 503. All these have the body <c>{"error":{"code","message"}}</c>, except 501.</para>
/// <para>Without an app id only programs on this machine are served, which call directly and name it in the address.</para>
/// <para>A turn that breaks is logged without what was said, and a plain sentence is said about it, unless <see cref="BotAdapter.OnTurnError"/> is
/// replaced.</para>
/// </remarks>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Makes an adapter of a bot without an app id.</summary>
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    /// <summary>Makes an adapter.</summary>
    /// <param name="botFrameworkAuthentication">Decides who may talk to the bot, and makes the clients that call back.</param>
    /// <param name="logger">Is told of turns that break.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger) => OnTurnError = new BrokenTurns(Logger).AnswerAsync;

    /// <summary>Makes an adapter of the bot that the settings describe.</summary>
    /// <param name="configuration">The settings, see <see cref="ConfigurationBotFrameworkAuthentication"/>.</param>
    /// <param name="httpClientFactory">Makes the clients that fetch keys and call channels.</param>
    /// <param name="logger">Is told of turns that break.</param>
    /// <exception cref="ArgumentException">A setting is missing or makes no sense; the message names it.</exception>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        var answer = await AnswerAsync(httpRequest, bot, cancellationToken);
        await answer.WriteAsync(httpResponse, cancellationToken);
    }

    private async Task<CallAnswer> AnswerAsync(HttpRequest call, IBot bot, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(call.Method))
            return CallAnswer.NotAPost;
        var header = call.Headers.Authorization.ToString();
        if (string.IsNullOrWhiteSpace(header) && !LocalCaller.Is(call.HttpContext))
            return CallAnswer.Unauthorized("Only callers on this machine are served without a token.");
        return await CalledActivity.ReadAsync(call, cancellationToken) switch
        {
            CalledActivity.Read read => await RunAsync(header, read.Activity, bot, cancellationToken),
            CalledActivity.Refused refused => refused.Answer,
            var other => throw new InvalidOperationException($"A call brings an activity or is refused, not {other}."),
        };
    }

    private async Task<CallAnswer> RunAsync(string header, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        AuthenticateRequestResult caller;
        try
        {
            caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, header, cancellationToken);
        }
        catch (UnauthorizedAccessException refused)
        {
            return CallAnswer.Unauthorized(refused.Message);
        }
        catch (InvalidOperationException)
        {
            return CallAnswer.TryAgain;
        }

        return await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken) is { } answer
            ? CallAnswer.Of(answer)
            : CallAnswer.Taken;
    }
}
