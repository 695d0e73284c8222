import { words } from '../words';
import type { Figure } from './figure';
import { poseTitles } from './poseTitles';
import { type Message, type Step, stepOf } from './step';
import { stepWords } from './stepWords';

/** What the step view shows of a step that is going on. */
export interface Scene {
  readonly state: string;
  /** What the pose is called. */
  readonly pose: string | undefined;
  /** Where in the pose it is. */
  readonly facts: readonly string[];
  /** What is said before the words that matter most, as Markdown. */
  readonly lead: string;
  /** The words that matter most, as Markdown: what to do, or what is asked. */
  readonly action: string;
  /** What is said after them, as Markdown. */
  readonly note: string;
  readonly figure: Figure | null;
}

/** In these the body does what the last instruction said, whatever the message says beside it. */
const inPose: readonly string[] = ['getting-ready', 'holding'];
const instructing: readonly string[] = ['instructing', 'switching'];

/** What to show of the step that a message carries, which is in the transcript. */
export function sceneOf(message: Message, transcript: readonly Message[]): Scene | undefined {
  const step = stepOf(message);
  if (!step) {
    return undefined;
  }

  const said = stepWords(message.text ?? '');
  const instruction = inPose.includes(step.state) ? instructionOf(step, message, transcript) : undefined;
  return {
    state: step.state,
    pose: said.title ?? poseTitles(transcript).get(step.pose ?? ''),
    facts: factsOf(step),
    lead: instruction ? [said.lead, said.action].filter(Boolean).join(' ') : said.lead,
    action: instruction ?? said.action,
    note: said.note,
    figure: step.figure,
  };
}

/** Where in its pose a step is, in words. */
export function factsOf(step: Step): string[] {
  return [
    step.step !== null && step.of !== null ? words.stepOf(step.step, step.of) : undefined,
    step.side === null ? undefined : words.sides[step.side],
    step.state === 'holding' && step.holdSeconds === null ? undefined : words.states[step.state],
  ].filter((fact) => fact !== undefined);
}

/** What the bot last said to do in a step. */
function instructionOf(step: Step, message: Message, transcript: readonly Message[]): string | undefined {
  const found = transcript.slice(0, transcript.indexOf(message)).findLast((earlier) => {
    const other = stepOf(earlier);
    return other && other.pose === step.pose && other.step === step.step && other.side === step.side && instructing.includes(other.state);
  });
  return found && stepWords(found.text ?? '').action;
}
