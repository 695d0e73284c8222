/** What the person chose on this device. */
export interface Settings {
  /** Whether messages are spoken and answers listened to. */
  readonly handsFree: boolean;
  /** Whether the microphone may be opened; null where it was never asked. */
  readonly microphone: boolean | null;
  /** How fast the voice speaks; 1 is its own pace. */
  readonly rate: (typeof rates)[number];
  /** Whether the cues of a hold are tones in place of words. */
  readonly beeps: boolean;
  readonly highContrast: boolean;
  readonly look: (typeof looks)[number];
  /** How many times as long as given holds last; 0 where they are not timed. */
  readonly holdScale: (typeof holdScales)[number];
}

export const rates = [0.8, 1, 1.2] as const;
export const looks = ['system', 'light', 'dark'] as const;
export const holdScales = [1, 1.5, 2, 0] as const;

export const asGiven: Settings = {
  handsFree: false,
  microphone: null,
  rate: 1,
  beeps: false,
  highContrast: false,
  look: 'system',
  holdScale: 1,
};

/** What was kept as JSON; whatever is missing or makes no sense in it is as given. */
export function readSettings(kept: string | null): Settings {
  const read = parsed(kept);
  return {
    handsFree: read.handsFree === true,
    microphone: typeof read.microphone === 'boolean' ? read.microphone : null,
    rate: oneOf(rates, read.rate) ?? asGiven.rate,
    beeps: read.beeps === true,
    highContrast: read.highContrast === true,
    look: oneOf(looks, read.look) ?? asGiven.look,
    holdScale: oneOf(holdScales, read.holdScale) ?? asGiven.holdScale,
  };
}

function parsed(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(json ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const oneOf = <T>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);
