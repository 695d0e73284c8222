using System.Runtime.CompilerServices;

namespace HipStretch.Clients.Tests.Page;

/// <summary>A fact about the chat page in a real browser; skipped where the page or the browser is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageFactAttribute : FactAttribute
{
    public PageFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = BuiltPage.WhyNot;
        SkipUnless = nameof(BuiltPage.CanBeShown);
        SkipType = typeof(BuiltPage);
    }
}
