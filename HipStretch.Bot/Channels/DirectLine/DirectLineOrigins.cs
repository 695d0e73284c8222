using Microsoft.AspNetCore.Cors.Infrastructure;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// Which pages of other origins a browser lets call us. The settings name the most; a call whose token is for some origins answers to pages of
/// those alone. A preflight shows no token, so that it goes by the settings.
/// </summary>
internal sealed class DirectLineOrigins(DirectLineSettings settings, DirectLineTokens tokens) : ICorsPolicyProvider
{
    /// <summary>The name of the rule. Endpoints that do not ask for it have none, and are for no other pages.</summary>
    public const string PolicyName = "directline";

    /// <inheritdoc />
    public async Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? policyName)
    {
        if (policyName != PolicyName)
        {
            return null;
        }

        var let = settings.Current.TrustedOrigins;
        var trusted = await TrustedAsync(context.Request);
        return (let, trusted) switch
        {
            ([], []) => Policy(policy => policy.AllowAnyOrigin()),
            (_, []) => Policy(policy => policy.WithOrigins([.. let])),
            ([], _) => Policy(policy => policy.WithOrigins([.. trusted])),
            _ => Policy(policy => policy.WithOrigins([.. let.Intersect(trusted, StringComparer.OrdinalIgnoreCase)])),
        };
    }

    private async Task<IReadOnlyList<string>> TrustedAsync(HttpRequest request) =>
        DirectLineAccess.Credential(request) is { } credential && await tokens.ReadAsync(credential, DirectLineTokens.Use.Calls) is TokenReading.Valid valid
            ? valid.Token.TrustedOrigins
            : [];

    /// <summary>Calls carry their credential in a header and no cookie, so that any origin may be let in where none is named.</summary>
    private static CorsPolicy Policy(Action<CorsPolicyBuilder> origins)
    {
        var policy = new CorsPolicyBuilder()
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromHours(1));
        origins(policy);
        return policy.Build();
    }
}
