using HipStretch.Knowledge.Topics;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Article;

/// <summary>What the bot says of every topic when a person asks for it by its title, to the last part.</summary>
public sealed class Answers : IAsyncLifetime
{
    private static readonly string[] ToTheOffer = ["lower back", "5", "A few days", "Lifting", "40", "No", "None of these", "None of these", "None of these"];

    private readonly TestBot bot = new();

    private readonly Dictionary<string, string> byTopic = [];

    /// <summary>The whole answer of a topic; empty where the bot did not tell it.</summary>
    public string this[string topic] => byTopic.GetValueOrDefault(topic, "");

    public static Knowledge.KnowledgeBase Knowledge => TestBot.Knowledge;

    public async ValueTask InitializeAsync()
    {
        foreach (var text in ToTheOffer)
        {
            await bot.SayAsync(text);
        }

        foreach (var topic in TestBot.Knowledge.Topics.All)
        {
            byTopic[topic.Id.ToString()] = await AskAsync(topic);
        }
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<string> AskAsync(Topic topic)
    {
        var said = (await bot.SayAsync(topic.Title))[0].Text!;
        for (var parts = AnswerParts.Of(topic.Claims).Count; parts > 1; parts--)
        {
            said += " " + (await bot.SayAsync("more"))[0].Text;
        }

        return said;
    }
}
