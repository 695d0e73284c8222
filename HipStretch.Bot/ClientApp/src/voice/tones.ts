import type { Cue } from '../steps/cue';

/** Pitch in Hz, and when, in seconds, of the tones of a cue: a rise begins, a fall ends. */
const melodies: Readonly<Record<Cue, readonly (readonly [pitch: number, at: number])[]>> = {
  start: [[523, 0], [784, 0.2]],
  halfway: [[659, 0]],
  repetition: [[523, 0]],
  'last-five': [[659, 0], [659, 0.25], [659, 0.5]],
  end: [[784, 0], [523, 0.2], [392, 0.4]],
};

const length = 0.16;
const loudness = 0.25;

let context: AudioContext | undefined;

/** Lets tones sound later; browsers want it to happen in a touch or a key press. */
export function allowTones(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** Sounds a cue's tones; where the page was not touched yet the browser keeps it silent. */
export function sound(cue: Cue): void {
  context ??= new AudioContext();
  for (const [pitch, at] of melodies[cue]) {
    tone(context, pitch, context.currentTime + at);
  }
}

function tone(on: AudioContext, pitch: number, start: number): void {
  const source = new OscillatorNode(on, { frequency: pitch });
  const volume = new GainNode(on, { gain: 0 });
  // It swells and fades, else it clicks.
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.02);
  volume.gain.linearRampToValueAtTime(0, start + length);
  source.connect(volume).connect(on.destination);
  source.start(start);
  source.stop(start + length);
}
