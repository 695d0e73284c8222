using HipStretch.Clients.Tests.Playground;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The chat page that the build left beside the program.</summary>
public static class BuiltPage
{
    internal const string WhyNot = "The chat page needs Node.js when HipStretch is built, and Chromium when it is tested; one of them was not there.";

    public static bool CanBeShown { get; } = Chromium.IsThere && File.Exists(Path.Combine(AppContext.BaseDirectory, "page", "index.html"));
}
