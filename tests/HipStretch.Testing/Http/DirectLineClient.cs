using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Newtonsoft.Json.Linq;

namespace HipStretch.Testing.Http;

/// <summary>Calls Direct Line with one credential.</summary>
/// <param name="http">A client whose base address is the server's.</param>
/// <param name="credential">A secret or a token; null to show none.</param>
public sealed class DirectLineClient(HttpClient http, string? credential)
{
    private const string Base = "/v3/directline";

    /// <summary>Headers that go with every call.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The same server, with another credential.</summary>
    public DirectLineClient With(string? other) => new(http, other) { Headers = Headers };

    /// <summary>The same credential, with one more header.</summary>
    public DirectLineClient With(string header, string value) =>
        new(http, credential) { Headers = new Dictionary<string, string>(Headers) { [header] = value } };

    /// <summary>Sends anything to an address below Direct Line's own, or to one that begins with <c>/api</c>.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path.StartsWith("/api", StringComparison.Ordinal) ? path : Base + path, UriKind.Relative)) { Content = content };
        if (credential is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        }

        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    /// <summary>Posts JSON, or nothing at all.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string? json = null)
    {
        using var content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return await SendAsync(HttpMethod.Post, path, content);
    }

    /// <summary>Posts an activity to a conversation.</summary>
    public Task<HttpResponseMessage> PostActivityAsync(string conversation, JObject activity) =>
        PostAsync($"/conversations/{conversation}/activities", activity.ToString());

    /// <summary>Gets whatever is there.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>Starts a conversation, or posts to any other address that answers with a grant.</summary>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<DirectLineGrant> OpenAsync(string? json = null, string path = "/conversations") => await GrantAsync(await PostAsync(path, json));

    /// <summary>Comes back to a conversation.</summary>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<DirectLineGrant> ComeBackAsync(string conversation, string? watermark = null) =>
        await GrantAsync(await GetAsync($"/conversations/{conversation}{Query(watermark)}"));

    /// <summary>Says something.</summary>
    /// <returns>The id that it has in the conversation.</returns>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<string> SayAsync(string conversation, string text, string? clientActivityId = null)
    {
        var activity = new JObject { ["type"] = "message", ["text"] = text, ["from"] = new JObject { ["id"] = "somebody" } };
        if (clientActivityId is not null)
        {
            activity["channelData"] = new JObject { ["clientActivityID"] = clientActivityId };
        }

        return await SayAsync(conversation, activity);
    }

    /// <summary>Says something.</summary>
    /// <returns>The id that it has in the conversation.</returns>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<string> SayAsync(string conversation, JObject activity)
    {
        using var response = await PostActivityAsync(conversation, activity);
        return (string)JObject.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync())["id"]!;
    }

    /// <summary>Fetches what was said after a watermark.</summary>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<DirectLinePage> FetchAsync(string conversation, string? watermark = null)
    {
        using var response = await GetAsync($"/conversations/{conversation}/activities{Query(watermark)}");
        return DirectLinePage.Read(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    private static string Query(string? watermark) => watermark is null ? "" : $"?watermark={Uri.EscapeDataString(watermark)}";

    private static async Task<DirectLineGrant> GrantAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<DirectLineGrant>())!;
        }
    }
}
