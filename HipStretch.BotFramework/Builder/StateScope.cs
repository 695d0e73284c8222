using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

internal static class StateScope
{
    public static string Channel(Activity activity) => activity.ChannelId ?? throw Missing("channelId");

    public static string Conversation(Activity activity) => activity.Conversation?.Id ?? throw Missing("conversation.id");

    public static string User(Activity activity) => activity.From?.Id ?? throw Missing("from.id");

    private static InvalidOperationException Missing(string property) => new($"The activity has no {property}, so its state has no key.");
}
