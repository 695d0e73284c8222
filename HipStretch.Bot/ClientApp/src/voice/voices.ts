/** How long voices may take to load, in milliseconds; after that the engine speaks with whichever it likes. */
const patience = 1_000;

/** A voice of a language: one of this device where there is one, as others send each text to their maker. Null where the engine must choose. */
export async function voiceFor(language: string): Promise<SpeechSynthesisVoice | null> {
  const fitting = (await loaded()).filter((voice) => voice.lang.toLowerCase().startsWith(language));
  const wanted = navigator.language.replace('_', '-').toLowerCase();
  const rank = (voice: SpeechSynthesisVoice): number =>
    (voice.localService ? 4 : 0) + (voice.lang.replace('_', '-').toLowerCase() === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.sort((one, other) => rank(other) - rank(one))[0] ?? null;
}

let waited: Promise<unknown> | undefined;

/** Voices load late, and a browser may have none at first. */
async function loaded(): Promise<SpeechSynthesisVoice[]> {
  if (speechSynthesis.getVoices().length === 0) {
    waited ??= new Promise((resolve) => {
      speechSynthesis.addEventListener?.('voiceschanged', resolve, { once: true });
      setTimeout(resolve, patience);
    });
    await waited;
  }

  return speechSynthesis.getVoices();
}
