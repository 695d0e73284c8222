/** What is used of the browser's speech recogniser, which TypeScript does not know. */
export interface Recogniser extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  abort(): void;
}

/** What it heard. */
export interface HeardEvent extends Event {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

/** Why it ended. */
export interface FaultEvent extends Event {
  readonly error: string;
}

type Made = new () => Recogniser;

const known = globalThis as { SpeechRecognition?: Made; webkitSpeechRecognition?: Made };

/** The browser's recogniser; undefined where it has none. */
export const Recogniser = known.SpeechRecognition ?? known.webkitSpeechRecognition;
