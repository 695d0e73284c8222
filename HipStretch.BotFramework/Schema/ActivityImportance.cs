namespace Microsoft.Bot.Schema;

/// <summary>How much an activity matters to its recipient.</summary>
public static class ActivityImportance
{
    /// <summary>May be read at leisure.</summary>
    public const string Low = "low";

    /// <summary>Ordinary.</summary>
    public const string Normal = "normal";

    /// <summary>Wants attention now.</summary>
    public const string High = "high";
}
