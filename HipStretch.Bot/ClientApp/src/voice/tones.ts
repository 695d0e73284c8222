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
/** A tone that could not begin within this time means nothing any more; milliseconds. */
const latest = 1_000;

let context: AudioContext | undefined;

/** Lets tones sound later; browsers want it to happen in a touch or a key press. */
export function allowTones(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** Sounds a cue's tones now or not at all: a browser keeps silent before the page is touched, and a phone during a call. */
export function sound(cue: Cue): void {
  const on = (context ??= new AudioContext());
  const asked = performance.now();
  const play = (): void => {
    for (const [pitch, at] of performance.now() - asked < latest ? melodies[cue] : []) {
      tone(on, pitch, on.currentTime + at);
    }
  };
  on.resume().then(play, (error: unknown) => console.info(error));
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
