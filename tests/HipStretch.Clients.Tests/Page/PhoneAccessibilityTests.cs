namespace HipStretch.Clients.Tests.Page;

/// <summary>A class of its own, so that it need not wait for the other device's tour.</summary>
public sealed class PhoneAccessibilityTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public Task A_phone_shows_nothing_that_axe_calls_serious() => Inspection.GoThroughAsync(browser, server.Address, Device.Phone);
}
