using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HipStretch.Bot.Channels.BotFramework.Authentication;

/// <summary>The certificate that the bot's app has in place of a secret.</summary>
internal static class BotCertificate
{
    private const string PathSetting = "MicrosoftAppCertificatePath";
    private const string KeyPathSetting = "MicrosoftAppCertificateKeyPath";
    private const string PasswordSetting = "MicrosoftAppCertificatePassword";

    /// <summary>Loads it: a PFX file, or a PEM file with its key in it or in another one. Null where the settings name none.</summary>
    /// <exception cref="ArgumentException">
    /// It cannot be loaded, or has no private key; the message says which file. Or there is no app that it proves, a mistake that must not open the bot.
    /// </exception>
    public static X509Certificate2? Load(IConfiguration configuration, BotApp app)
    {
        if (configuration[PathSetting] is not { } path || string.IsNullOrWhiteSpace(path))
        {
            return null;
        }

        if (app.Id is null)
        {
            throw new ArgumentException($"There is a {PathSetting}, and no MicrosoftAppId that it belongs to: set both, or neither.", nameof(configuration));
        }

        try
        {
            var certificate = X509Certificate2.GetCertContentType(path) is X509ContentType.Pfx
                ? X509CertificateLoader.LoadPkcs12FromFile(path, configuration[PasswordSetting])
                : OfPem(path, configuration[KeyPathSetting], configuration[PasswordSetting]);
            return certificate.HasPrivateKey ? certificate : throw new ArgumentException($"{PathSetting}: '{path}' holds no private key.");
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"{PathSetting}: '{path}' cannot be loaded as a certificate with its key. {unreadable.Message}", unreadable);
        }
    }

    private static X509Certificate2 OfPem(string path, string? keyPath, string? password) => string.IsNullOrEmpty(password)
        ? X509Certificate2.CreateFromPemFile(path, keyPath)
        : X509Certificate2.CreateFromEncryptedPemFile(path, password, keyPath);
}
