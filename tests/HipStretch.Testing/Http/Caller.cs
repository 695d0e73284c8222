using System.Globalization;
using System.Text;
using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.Testing.Http;

/// <summary>One person in one conversation, who talks through <c>POST /api/messages</c> and takes the replies in the answer.</summary>
/// <param name="http">A client whose base address is the server's.</param>
/// <param name="conversation">The conversation's id.</param>
/// <param name="person">The person's id; one of the conversation's own where null.</param>
public sealed class Caller(HttpClient http, string conversation, string? person = null)
{
    private int said;

    /// <summary>The conversation's id.</summary>
    public string Conversation => conversation;

    /// <summary>Says something, under an id of its own or one that was used before, and returns the replies.</summary>
    /// <exception cref="HttpRequestException">The server did not answer with 200, or not at all.</exception>
    public async Task<IReadOnlyList<Activity>> SayAsync(string text, string? id = null) => Read(await AskAsync(text, id));

    /// <summary>Says several things, one after another, and returns the replies to the last.</summary>
    public async Task<IReadOnlyList<Activity>> SayAllAsync(params IEnumerable<string> texts)
    {
        IReadOnlyList<Activity> replies = [];
        foreach (var text in texts)
        {
            replies = await SayAsync(text);
        }

        return replies;
    }

    /// <summary>Says something and returns the answer's body as it came.</summary>
    public Task<string> AskAsync(string text, string? id = null) => AskAsync(new Activity(ActivityTypes.Message) { Text = text, Id = id });

    /// <summary>Sends any activity, addressed to this conversation, and returns the answer's body as it came.</summary>
    public async Task<string> AskAsync(Activity activity)
    {
        using var response = await PostAsync(Write(activity));
        var body = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? body
            : throw new HttpRequestException($"{(int)response.StatusCode}: {body}", inner: null, response.StatusCode);
    }

    /// <summary>Posts a body as JSON, whatever it is.</summary>
    public async Task<HttpResponseMessage> PostAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
    }

    /// <summary>The activity as JSON, with the address and the delivery mode that the endpoint wants.</summary>
    public string Write(Activity activity)
    {
        activity.Id ??= string.Create(CultureInfo.InvariantCulture, $"in-{Interlocked.Increment(ref said)}");
        activity.ChannelId = "test";
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        activity.Conversation = new ConversationAccount(id: conversation);
        activity.From = new ChannelAccount(person ?? $"person-of-{conversation}");
        activity.Recipient = new ChannelAccount("hipstretch");
        return Encoding.UTF8.GetString(ActivityJson.Write(activity));
    }

    /// <summary>The replies in an answer's body.</summary>
    public static IReadOnlyList<Activity> Read(string body) => [.. JsonConvert.DeserializeObject<ExpectedReplies>(body)!.Activities!];
}
