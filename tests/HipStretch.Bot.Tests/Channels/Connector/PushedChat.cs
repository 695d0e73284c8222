using System.Net;
using HipStretch.Testing.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>A person in a channel that takes replies at its service URL.</summary>
internal sealed class PushedChat(BotServer server, FakeConnector connector, string conversation, string? person = null)
{
    private readonly Caller caller = server.Caller(conversation, person);

    public static ChannelAccount Bot { get; } = new("hipstretch");

    public ChannelAccount Person { get; } = new(person ?? $"person-of-{conversation}");

    /// <summary>Says something; the channel is told that it was taken, and nothing else.</summary>
    public Task SayAsync(string text, string? id = null) => SendAsync(new Activity(ActivityTypes.Message) { Text = text, Id = id });

    /// <summary>Tells who was added.</summary>
    public Task AddAsync(params ChannelAccount[] members) => SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = members });

    /// <summary>Tells that the bot was added or removed.</summary>
    public Task InstallAsync(string action = "add") => SendAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action });

    /// <summary>Sends any activity, with a change to its JSON.</summary>
    public async Task SendAsync(Activity activity, Action<JObject>? change = null)
    {
        using var response = await PostAsync(activity, change);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    /// <summary>Sends any activity, and returns the answer whatever it is.</summary>
    public Task<HttpResponseMessage> PostAsync(Activity activity, Action<JObject>? change = null)
    {
        var json = JObject.Parse(caller.Write(activity));
        json["serviceUrl"] = connector.ServiceUrl;
        json.Remove("deliveryMode");
        change?.Invoke(json);
        return caller.PostAsync(json.ToString());
    }
}
