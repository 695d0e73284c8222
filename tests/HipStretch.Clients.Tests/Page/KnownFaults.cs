namespace HipStretch.Clients.Tests.Page;

/// <summary>What axe finds in Web Chat's own markup, one by one.</summary>
internal static class KnownFaults
{
    private static readonly (string Rule, string Html, string Reason)[] All =
    [
    ];

    public static bool Has(string rule, string html) => All.Any(fault => fault.Rule == rule && html.Contains(fault.Html, StringComparison.Ordinal));
}
