using System.Net.Http.Json;
using HipStretch.Clients.Tests.Conversations;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>A chat in the playground without its page: what the page would call, called.</summary>
internal sealed class ApiChat : IChat, IDisposable
{
    private readonly HttpClient http;
    private readonly FrameReader messages;

    private ApiChat(HttpClient http, FrameReader messages, string conversation)
    {
        this.http = http;
        this.messages = messages;
        Conversation = conversation;
    }

    /// <summary>Its id.</summary>
    public string Conversation { get; }

    /// <summary>Opens the personal chat, as the page does when it loads.</summary>
    public static async Task<ApiChat> OpenAsync(PlaygroundProcess playground)
    {
        var messages = await FrameReader.ConnectAsync(playground.Http.BaseAddress!, "/_ws_conversation/v1/conversations/stream");
        var chat = new ApiChat(playground.Http, messages, await playground.PersonalChatAsync());
        await chat.PostAsync($"/_debug/conversation/{chat.Conversation}/installation", new { });
        return chat;
    }

    public Task SayAsync(string text) => PostAsync(
        $"/_conversation/v1/conversations/{Conversation}/messages",
        new { type = "text", text, textFormat = "plain", from = new { id = "user-id-0" } });

    public async Task<ChatMessage> HearAsync()
    {
        while (true)
        {
            if (PlaygroundMessage.In(await messages.ReadAsync()) is { } message)
            {
                return message;
            }
        }
    }

    public void Dispose() => messages.Dispose();

    private async Task PostAsync(string path, object body)
    {
        using var response = await http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        response.EnsureSuccessStatusCode();
    }
}
