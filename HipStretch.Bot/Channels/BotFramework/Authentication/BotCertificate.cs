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
    /// <exception cref="ArgumentException">It cannot be loaded, or has no private key; the message says which file.</exception>
    public static X509Certificate2? Load(IConfiguration configuration)
    {
        if (configuration[PathSetting] is not { Length: > 0 } path)
        {
            return null;
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
