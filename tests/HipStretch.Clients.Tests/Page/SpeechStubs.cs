using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>
/// Stubs of the browser's speech synthesis and recogniser, since a machine without sound has neither: the synthesis notes what it is given
/// and says it in no time, or only when told; the recogniser hears what the test says, with the events of a real one.
/// </summary>
internal sealed class SpeechStubs(IPage page)
{
    private const string Synthesis =
        """
        const voice = { name: 'Stub', lang: 'en-GB', localService: true, default: true };
        const synthesis = Object.assign(new EventTarget(), {
          getVoices: () => [voice],
          speak: (utterance) => {
            stub.said.push({ text: utterance.text, rate: utterance.rate });
            stub.finish = () => { stub.finish = () => {}; utterance.onend?.(new Event('end')); };
            if (!stub.holdsOn) setTimeout(stub.finish);
          },
          cancel: () => stub.finish(),
        });
        Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
        Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {}, get: () => voice });
        """;

    private const string Recogniser =
        """
        window.stub = { said: [], opened: 0, ear: null, holdsOn: false, finish: () => {} };
        class Ear extends EventTarget {
          start() { stub.opened++; stub.ear = this; }
          abort() { if (stub.ear === this) stub.ear = null; setTimeout(() => this.dispatchEvent(new Event('end'))); }
        }
        window.SpeechRecognition = window.webkitSpeechRecognition = Ear;
        stub.hear = (transcript, isFinal) => {
          const ear = stub.ear;
          ear.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] }));
          if (isFinal && stub.ear === ear) { stub.ear = null; ear.dispatchEvent(new Event('end')); }
        };
        stub.fail = (error) => {
          const ear = stub.ear;
          ear.dispatchEvent(Object.assign(new Event('error'), { error }));
          if (stub.ear === ear) { stub.ear = null; ear.dispatchEvent(new Event('end')); }
        };
        """;

    /// <summary>How often the microphone was opened.</summary>
    public Task<int> OpenedAsync() => page.EvaluateAsync<int>("() => stub.opened");

    /// <summary>Every page that is opened from now on has the stubs.</summary>
    public static async Task AddToAsync(Visitor visitor)
    {
        await AddRecogniserToAsync(visitor);
        await visitor.Context.AddInitScriptAsync(Synthesis);
    }

    /// <summary>Every page that is opened from now on has the stub of the recogniser, and its own synthesis.</summary>
    public static Task AddRecogniserToAsync(Visitor visitor) => visitor.Context.AddInitScriptAsync(Recogniser);

    /// <summary>All that was said aloud, in pieces.</summary>
    public Task<string[]> SaidAsync() => page.EvaluateAsync<string[]>("() => stub.said.map(({ text }) => text)");

    public Task<double> LastRateAsync() => page.EvaluateAsync<double>("() => stub.said.at(-1).rate");

    /// <summary>Waits until a text was said, or begun.</summary>
    public Task SaysAsync(string text) => page.WaitForFunctionAsync("(text) => stub.said.map(({ text }) => text).join(' ').includes(text)", text);

    /// <summary>What is said from now on takes until something stops it.</summary>
    public Task SpeakSlowlyAsync() => page.EvaluateAsync("() => { stub.holdsOn = true; }");

    /// <summary>Waits until the microphone is open, and says something into it.</summary>
    public Task SayAsync(string text, bool isFinal = true) =>
        page.WaitForFunctionAsync("([text, isFinal]) => stub.ear && (stub.hear(text, isFinal), true)", new object[] { text, isFinal });

    /// <summary>The recogniser ends with an error.</summary>
    public Task FailAsync(string error) => page.WaitForFunctionAsync("(error) => stub.ear && (stub.fail(error), true)", error);
}
