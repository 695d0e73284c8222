namespace Microsoft.Bot.Builder;

/// <summary>Where dialogs report what they do. Names and numbers only: what people say never belongs here.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Reports whether something can be reached.</summary>
    /// <param name="name">The check.</param>
    /// <param name="timeStamp">When.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="runLocation">From where.</param>
    /// <param name="success">Whether it could.</param>
    /// <param name="message">Why not.</param>
    /// <param name="properties">Names.</param>
    /// <param name="metrics">Numbers.</param>
    void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null);

    /// <summary>Reports a call to something outside.</summary>
    /// <param name="dependencyTypeName">Its kind.</param>
    /// <param name="target">Its address.</param>
    /// <param name="dependencyName">Its name.</param>
    /// <param name="data">What was called.</param>
    /// <param name="startTime">When.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="resultCode">How it ended.</param>
    /// <param name="success">Whether that was well.</param>
    void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success);

    /// <summary>Reports that something happened.</summary>
    /// <param name="eventName">What.</param>
    /// <param name="properties">Names.</param>
    /// <param name="metrics">Numbers.</param>
    void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Reports an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="properties">Names.</param>
    /// <param name="metrics">Numbers.</param>
    void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Reports a line.</summary>
    /// <param name="message">The line.</param>
    /// <param name="severityLevel">How much it matters.</param>
    /// <param name="properties">Names.</param>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties);

    /// <summary>Sends what is still held back.</summary>
    void Flush();
}
