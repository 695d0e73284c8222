using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the settings say the bot's app is.</summary>
internal abstract record AppSettings
{
    private const string TypeSetting = "MicrosoftAppType";
    private const string IdSetting = "MicrosoftAppId";
    private const string PasswordSetting = "MicrosoftAppPassword";
    private const string TenantSetting = "MicrosoftAppTenantId";

    private AppSettings()
    {
    }

    /// <summary>The app's tenant, whose tokens of Entra the bot takes; null where it has none of its own.</summary>
    public virtual string? Tenant => null;

    /// <summary>There is none: only this machine is served.</summary>
    public sealed record None : AppSettings;

    /// <summary>An app that any tenant may use. Without a secret it can be talked to, and cannot talk back.</summary>
    public sealed record MultiTenant(string Id, string? Password) : AppSettings;

    /// <summary>An app of one tenant.</summary>
    public sealed record SingleTenant(string Id, string? Password, string Of) : AppSettings
    {
        public override string Tenant => Of;
    }

    /// <summary>An identity that the platform vouches for.</summary>
    public sealed record ManagedIdentity(string Id, string Of) : AppSettings
    {
        public override string Tenant => Of;
    }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="ArgumentException">One is missing that the type of app needs, or the type is none.</exception>
    public static AppSettings Read(IConfiguration configuration)
    {
        var (type, id, password) = (Value(configuration, TypeSetting), Value(configuration, IdSetting), Value(configuration, PasswordSetting));
        return type?.ToUpperInvariant() switch
        {
            null or "MULTITENANT" => id is null ? Without(configuration) : new MultiTenant(id, password),
            "SINGLETENANT" => new SingleTenant(Needed(id, IdSetting, type), password, Needed(Value(configuration, TenantSetting), TenantSetting, type)),
            "USERASSIGNEDMSI" => new ManagedIdentity(Needed(id, IdSetting, type), Needed(Value(configuration, TenantSetting), TenantSetting, type)),
            _ => throw new ArgumentException($"{TypeSetting} is '{type}': set it to MultiTenant, SingleTenant or UserAssignedMSI.", nameof(configuration)),
        };
    }

    // A secret or a tenant without an app id is a mistake, which must not open the bot to whoever calls.
    private static None Without(IConfiguration configuration) =>
        Array.Find([PasswordSetting, TenantSetting], setting => Value(configuration, setting) is not null) is { } lonely
            ? throw new ArgumentException($"There is a {lonely}, and no {IdSetting} that it belongs to: set both, or neither.", nameof(configuration))
            : new None();

    private static string Needed(string? value, string setting, string type) => value
        ?? throw new ArgumentException($"{setting} is missing, which an app of the type {type} needs.");

    private static string? Value(IConfiguration configuration, string setting) =>
        configuration[setting] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
