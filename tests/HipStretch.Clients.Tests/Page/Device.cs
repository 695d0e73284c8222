using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>What a page is shown on.</summary>
/// <param name="Name">For file names.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
internal sealed record Device(string Name, int Width, int Height)
{
    public static readonly Device Phone = new("phone", 390, 844) { IsTouched = true };

    public static readonly Device Desktop = new("desktop", 1280, 800);

    /// <summary>The width at which WCAG 1.4.10 wants no scrolling in two directions; a 1280 pixel window at 400 % has it too.</summary>
    public static readonly Device Narrow = new("narrow", 320, 640) { IsTouched = true };

    /// <summary>A 1280 x 800 window at 200 %.</summary>
    public static readonly Device Zoomed = new("zoomed", 640, 400);

    /// <summary>It has no mouse.</summary>
    public bool IsTouched { get; init; }

    public bool IsDark { get; init; }

    public bool WantsLessMotion { get; init; }

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        HasTouch = IsTouched,
        IsMobile = IsTouched,
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = WantsLessMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        Locale = "en-GB",
    };
}
