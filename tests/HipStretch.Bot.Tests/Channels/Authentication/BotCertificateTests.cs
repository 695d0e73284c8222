using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HipStretch.Bot.Channels.BotFramework.Authentication;
using HipStretch.Testing;
using Microsoft.Extensions.Configuration;

namespace HipStretch.Bot.Tests.Channels.Authentication;

public sealed class BotCertificateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 made;

    public BotCertificateTests() => made = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));

    [Fact]
    public void No_setting_is_no_certificate() => Load([]).ShouldBeNull();

    [Fact]
    public void A_pfx_file_is_loaded_with_its_password()
    {
        var path = Write("bot.pfx", made.Export(X509ContentType.Pfx, "password"));

        ShouldBeMade(Load(new() { ["MicrosoftAppCertificatePath"] = path, ["MicrosoftAppCertificatePassword"] = "password" }));
    }

    [Fact]
    public void A_pem_file_is_loaded_with_its_key_in_it_or_beside_it()
    {
        var whole = Write("bot.pem", made.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        var certificate = Write("bot.crt", made.ExportCertificatePem());
        var secret = Write("bot.key", key.ExportPkcs8PrivateKeyPem());

        ShouldBeMade(Load(new() { ["MicrosoftAppCertificatePath"] = whole }));
        ShouldBeMade(Load(new() { ["MicrosoftAppCertificatePath"] = certificate, ["MicrosoftAppCertificateKeyPath"] = secret }));
    }

    [Fact]
    public void What_cannot_be_loaded_is_named()
    {
        var pfx = Write("bot.pfx", made.Export(X509ContentType.Pfx, "password"));
        var keyless = Write("bot.crt", made.ExportCertificatePem());
        var nonsense = Write("bot.txt", "no certificate");

        foreach (var path in (string[])[pfx, keyless, nonsense, Path.Combine(folder.Path, "missing.pfx")])
        {
            Should.Throw<ArgumentException>(() => Load(new() { ["MicrosoftAppCertificatePath"] = path })).Message.ShouldContain(path);
        }
    }

    public void Dispose()
    {
        made.Dispose();
        key.Dispose();
        folder.Dispose();
    }

    private void ShouldBeMade(X509Certificate2? loaded)
    {
        loaded.ShouldNotBeNull().HasPrivateKey.ShouldBeTrue();
        loaded.Thumbprint.ShouldBe(made.Thumbprint);
    }

    private static X509Certificate2? Load(Dictionary<string, string?> settings) =>
        BotCertificate.Load(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new BotApp("the-bot"));

    private string Write(string name, string text) => Write(name, System.Text.Encoding.ASCII.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
