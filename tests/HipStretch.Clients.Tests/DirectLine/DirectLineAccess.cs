using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace HipStretch.Clients.Tests.DirectLine;

/// <summary>Direct Line as somebody with the secret uses it beside the client under test.</summary>
/// <param name="server">The server's address.</param>
internal sealed class DirectLineAccess(Uri server) : IDisposable
{
    private readonly HttpClient http = new()
    {
        BaseAddress = server,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Secret) },
    };

    public const string Secret = "a-secret-of-the-client-tests-0123456789";

    /// <summary>What configures the program to take <see cref="Secret"/>.</summary>
    public static IReadOnlyDictionary<string, string> Configuration { get; } =
        new Dictionary<string, string> { ["HipStretch__DirectLine__Secrets__0"] = Secret };

    /// <summary>The address that clients call their domain.</summary>
    public string Domain => new Uri(server, "/v3/directline").ToString();

    /// <summary>A token for one person, who will open a conversation with it.</summary>
    public async Task<string> TokenAsync(string person) => (string)(await PostAsync("tokens/generate", new { user = new { id = person } }))["token"]!;

    /// <summary>A conversation that was opened for one person, and a token for it.</summary>
    public async Task<(string Conversation, string Token)> OpenAsync(string person)
    {
        var grant = await PostAsync("conversations", new { user = new { id = person } });
        return ((string)grant["conversationId"]!, (string)grant["token"]!);
    }

    /// <summary>Says something in a person's name.</summary>
    public Task SayAsync(string conversation, string person, string text) =>
        PostAsync($"conversations/{conversation}/activities", new { type = "message", from = new { id = person }, text });

    /// <summary>The ids of the messages that the bot said in a conversation, in order, as the server keeps them.</summary>
    public async Task<IReadOnlyList<string>> SaidByBotAsync(string conversation, string person)
    {
        var page = await http.GetFromJsonAsync<JsonNode>(Address($"conversations/{conversation}/activities?watermark=0"));
        return
        [
            .. page!["activities"]!.AsArray()
                .Where(activity => (string?)activity!["type"] == "message" && (string?)activity["from"]!["id"] != person)
                .Select(activity => (string)activity!["id"]!),
        ];
    }

    public void Dispose() => http.Dispose();

    private async Task<JsonNode> PostAsync(string path, object body)
    {
        using var response = await http.PostAsJsonAsync(Address(path), body);
        var answer = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode}: {answer}");
        return JsonNode.Parse(answer)!;
    }

    private static Uri Address(string path) => new($"/v3/directline/{path}", UriKind.Relative);
}
