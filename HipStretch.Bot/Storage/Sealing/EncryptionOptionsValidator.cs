using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Sealing;

/// <summary>Checks <see cref="EncryptionOptions"/>; every problem names its setting and never its value.</summary>
internal sealed class EncryptionOptionsValidator : IValidateOptions<EncryptionOptions>
{
    private const int KeySize = 32;

    public ValidateOptionsResult Validate(string? name, EncryptionOptions options)
    {
        string[] problems = [.. options.Keys.Index()
            .Where(key => !IsKey(key.Item))
            .Select(key => $"{EncryptionOptions.Section}:Keys:{key.Index} must be base64 of {KeySize} bytes.")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static bool IsKey(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return false;
        }

        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && length == KeySize;
    }
}
