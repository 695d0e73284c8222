import type { Message, Step } from './step';

/** What the big buttons say to the bot, in the order in which they are shown. */
export type Command = 'pause' | 'resume' | 'repeat' | 'easier' | 'next' | 'stop';

/** The buttons of a step. */
export interface StepButtons {
  readonly commands: readonly Command[];
  /** What the bot offers beside them; a press says it. */
  readonly answers: readonly string[];
}

const usual: readonly Command[] = ['pause', 'repeat', 'easier', 'next', 'stop'];

/** The buttons of a step that is going on: the usual ones, or the answers to what was asked; whatever goes on, it can be stopped. */
export function buttonsOf(message: Message, { state }: Step): StepButtons {
  const offered = (message.suggestedActions?.actions ?? []).flatMap(({ title, value }) => (typeof value === 'string' ? value : (title ?? [])));
  if (state === 'finished') {
    return { commands: [], answers: offered };
  }

  if (state === 'checking-in') {
    return { commands: offered.some((answer) => names(answer, 'stop')) ? [] : ['stop'], answers: offered };
  }

  const commands = usual.map((command) => (command === 'pause' && state === 'paused' ? 'resume' : command));
  return { commands, answers: offered.filter((answer) => !commands.some((command) => names(answer, command))) };
}

/** Whether an answer is a command in the bot's words, as "Easier version" is. */
const names = (answer: string, command: Command): boolean => answer.toLowerCase().startsWith(command);
