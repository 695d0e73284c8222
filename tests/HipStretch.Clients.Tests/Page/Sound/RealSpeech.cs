using System.Text.Json;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page.Sound;

/// <summary>
/// The browser's own speech synthesis, watched: it speaks by speech-dispatcher. The recogniser is the stub of <see cref="SpeechStubs"/>, since none
/// recognises without a network.
/// </summary>
internal sealed class RealSpeech(IPage page)
{
    private const string Watch =
        """
        const spoken = [];
        window.spokenTexts = spoken;
        const speak = speechSynthesis.speak.bind(speechSynthesis);
        speechSynthesis.speak = (utterance) => {
          stub.said.push({ text: utterance.text, rate: utterance.rate });
          const told = { text: utterance.text };
          utterance.addEventListener('start', () => { told.began = Date.now(); spoken.push(told); });
          utterance.addEventListener('end', () => { told.ended = Date.now(); });
          speak(utterance);
        };
        """;

    /// <summary>Every page that is opened from now on is watched.</summary>
    public static async Task AddToAsync(Visitor visitor)
    {
        await SpeechStubs.AddRecogniserToAsync(visitor);
        await visitor.Context.AddInitScriptAsync(Watch);
    }

    /// <summary>What was spoken so far, the earliest first.</summary>
    public async Task<IReadOnlyList<SpokenText>> SpokenAsync() =>
        [.. (await page.EvaluateAsync<JsonElement>("() => window.spokenTexts")).EnumerateArray().Select(told => new SpokenText(
            told.GetProperty("text").GetString()!,
            Time(told.GetProperty("began")),
            told.TryGetProperty("ended", out var ended) ? Time(ended) : null))];

    /// <summary>Waits until the page has said all that it had to say.</summary>
    public Task IsSilentAsync() => page.WaitForFunctionAsync("() => !speechSynthesis.speaking && !speechSynthesis.pending", null, new() { PollingInterval = 500 });

    private static DateTimeOffset Time(JsonElement milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds.GetInt64());
}
