using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Catches a cancellation token that slid into an optional object parameter, where the compiler cannot.</summary>
internal static class DialogOptions
{
    internal static void ThrowIfToken(
        object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
        if (argument is CancellationToken)
            throw new ArgumentException($"{name} is a CancellationToken; name the cancellationToken parameter.", name);
    }
}
