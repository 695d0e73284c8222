using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HipStretch.Bot.Storage.Sealing;

/// <summary>ASP.NET Core Data Protection, with keys that it makes itself, and renews, in a folder of the data directory. Keys that were renewed stay and open.</summary>
internal sealed class KeyFolderSeal : Seal
{
    /// <summary>The folder's name in the data directory.</summary>
    public const string FolderName = "keys";

    private const string Purpose = "HipStretch.Storage";

    /// <summary>What is protected begins with four fixed bytes, and then the id of its key.</summary>
    private const int KeyIdAt = 4;

    private readonly string folder;
    private readonly IDataProtectionProvider provider;

    private KeyFolderSeal(string folder)
    {
        this.folder = folder;
        provider = DataProtectionProvider.Create(new DirectoryInfo(folder), builder => builder.SetApplicationName("HipStretch"));
    }

    public override byte Number => 2;

    /// <summary>Uses the folder of a data directory; makes it, for its owner alone, where it is missing.</summary>
    /// <exception cref="TurnStoreException">It cannot be made.</exception>
    public static KeyFolderSeal In(string dataDirectory) => new(PrivateFolder.Make(Path.Combine(Path.GetFullPath(dataDirectory), FolderName)));

    public override byte[] Close(ReadOnlySpan<byte> open, SealedPlace place) => Protector(place).Protect(open.ToArray());

    public override byte[] Open(ReadOnlySpan<byte> closed, SealedPlace place)
    {
        try
        {
            return Protector(place).Unprotect(closed.ToArray());
        }
        catch (CryptographicException trouble)
        {
            throw Explain(closed, trouble);
        }
    }

    private IDataProtector Protector(SealedPlace place) => provider.CreateProtector([Purpose, place.Kind, place.Channel, place.Id]);

    private SealBrokenException Explain(ReadOnlySpan<byte> closed, CryptographicException trouble)
    {
        if (closed.Length < KeyIdAt + 16)
        {
            return new SealBrokenException("It is cut short. Restore the last backup.", trouble);
        }

        var key = new Guid(closed.Slice(KeyIdAt, 16));
        return File.Exists(Path.Combine(folder, $"key-{key:D}.xml"))
            ? SealBrokenException.Changed(key.ToString("D"), trouble)
            : new SealBrokenException($"It was sealed with the key {key:D}, which is not in '{folder}'. Restore that folder from the backup that belongs to the data.", trouble);
    }
}
