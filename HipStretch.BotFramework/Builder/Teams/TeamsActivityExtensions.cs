using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Reads and writes what activities in Microsoft Teams carry in their channel data.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The channel of the team in which it happened.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Its id; null outside of teams.</returns>
    /// <exception cref="Newtonsoft.Json.JsonException">The channel data has another shape than that of Teams.</exception>
    public static string? TeamsGetChannelId(this IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;
    }

    /// <summary>The team in which it happened.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Null outside of teams.</returns>
    /// <exception cref="Newtonsoft.Json.JsonException">The channel data has another shape than that of Teams.</exception>
    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetChannelData<TeamsChannelData>()?.Team;
    }

    /// <summary>Lets a message also show in the person's activity feed. All else in the channel data stays.</summary>
    /// <param name="activity">The message, which is changed.</param>
    /// <exception cref="Newtonsoft.Json.JsonException">The channel data has another shape than that of Teams.</exception>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(alertInMeeting: false);

    /// <summary>Lets a message also show in the person's activity feed, or in a meeting that is going on. All else in the channel data
    /// stays.</summary>
    /// <param name="activity">The message, which is changed.</param>
    /// <param name="alertInMeeting">True notifies in the meeting and not in the feed.</param>
    /// <param name="externalResourceUrl">The page that the notification in the meeting shows.</param>
    /// <exception cref="Newtonsoft.Json.JsonException">The channel data has another shape than that of Teams.</exception>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = activity.GetChannelData<TeamsChannelData>() ?? new();
        data.Notification = new(!alertInMeeting) { AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
        activity.ChannelData = data;
    }
}
