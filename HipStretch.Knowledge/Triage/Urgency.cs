namespace HipStretch.Knowledge.Triage;

/// <summary>How soon a person should be seen, from least to most urgent, so that the greater one wins (CLINICAL: urgency).</summary>
public enum Urgency
{
    /// <summary>No need to be seen for what was told; self-care and a safety net.</summary>
    Selfcare,

    /// <summary>An appointment with a GP or a physiotherapist.</summary>
    Routine,

    /// <summary>The same day, or within 24 hours.</summary>
    Urgent,

    /// <summary>Now: the emergency number, or the emergency department.</summary>
    Emergency,
}
