using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Says everything into the microphone, once the page has said all that it had to say.</summary>
internal sealed class VoiceHand : IHand
{
    public async Task AnswerAsync(IPage page, string text, bool isOffered)
    {
        await page.WaitForFunctionAsync("() => { const said = stub.said.length; const before = stub.saidBefore; stub.saidBefore = said; return said === before && stub.ear && !speechSynthesis.speaking; }", null, new() { PollingInterval = 300 });
        await new SpeechStubs(page).SayAsync(text);
    }
}
