using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder.Teams;

internal static class TeamsTurns
{
    /// <summary>An activity as Teams sends it; the channel data as JSON.</summary>
    public static Activity Heard(string type, string? channelData = null)
    {
        var heard = Turns.Heard(type);
        heard.ChannelId = "msteams";
        heard.ChannelData = channelData is null ? null : JToken.Parse(channelData);
        return heard;
    }

    public static async Task RunAsync(ActivityHandler bot, Activity heard)
    {
        using var turn = Turns.Of(heard);
        await bot.OnTurnAsync(turn);
    }
}
