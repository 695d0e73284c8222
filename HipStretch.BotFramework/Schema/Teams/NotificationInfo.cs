using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message also shows in the person's activity feed.</summary>
public class NotificationInfo
{
    /// <summary>Leaves it to Teams.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Says whether to notify.</summary>
    /// <param name="alert">True notifies.</param>
    public NotificationInfo(bool? alert = null) => Alert = alert;

    /// <summary>True notifies in the activity feed.</summary>
    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    /// <summary>True notifies within a meeting that is going on.</summary>
    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>The page that the notification in the meeting shows.</summary>
    [JsonProperty("externalResourceUrl")]
    public string? ExternalResourceUrl { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
