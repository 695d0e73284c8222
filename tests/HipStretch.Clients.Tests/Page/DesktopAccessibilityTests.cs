namespace HipStretch.Clients.Tests.Page;

/// <summary>A class of its own, so that it need not wait for the other device's tour.</summary>
public sealed class DesktopAccessibilityTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public Task A_desktop_shows_nothing_that_axe_calls_serious() => Inspection.GoThroughAsync(browser, server.Address, Device.Desktop);
}
