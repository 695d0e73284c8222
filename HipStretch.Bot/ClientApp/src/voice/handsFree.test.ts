import { afterEach, expect, test, vi } from 'vitest';
import { HandsFree } from './handsFree';
import type { Ending } from './speechOut';
import { type Spoken, spokenOf } from './spoken';

/** A voice that says a text until it is told that it has, and a microphone that only notes whether it is open. */
function talk() {
  const said: string[] = [];
  const answers: string[] = [];
  const done: string[] = [];
  let end: ((ending: Ending) => void) | undefined;
  const out = {
    audible: '',
    say: (text: string): Promise<Ending> => {
      said.push(text);
      out.audible = text;
      return new Promise((resolve) => (end = resolve));
    },
    stop: (): void => {
      out.audible = '';
      end?.('stopped');
      end = undefined;
    },
  };
  const ear = {
    isOpen: false,
    fresh: 0,
    listen: () => void (ear.isOpen = true),
    startAfresh: () => void ear.fresh++,
    stop: () => void (ear.isOpen = false),
  };
  const handsFree = new HandsFree(out, ear, {
    answered: (text) => void answers.push(text),
    done: ({ text }) => void done.push(text),
    offered: () => [],
    touched: async () => undefined,
    rate: () => 1,
  });
  const finish = async (ending: Ending): Promise<void> => {
    out.audible = '';
    end?.(ending);
    await settled();
  };
  return { handsFree, said, answers, done, ear, finish };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) {
    await Promise.resolve();
  }
};

afterEach(() => vi.useRealTimers());

const message = (text: string, more: Partial<Spoken> = {}): Spoken => ({ text, listens: true, ...more });

const step = (text: string, state: string, entity: Readonly<Record<string, unknown>> = {}): Spoken =>
  spokenOf({ speak: text, inputHint: 'acceptingInput', entities: [{ type: 'hipstretch/step', state, pose: 'child-pose', step: 1, side: null, ...entity }] });

test('messages are spoken one after the other', async () => {
  const { handsFree, said, finish } = talk();
  handsFree.say(message('First.'));
  handsFree.say(message('Second.'));
  expect(said).toEqual(['First.']);
  await finish('said');
  expect(said).toEqual(['First.', 'Second.']);
});

test('what the person says stops what is said and what waits, and goes to the bot once it is final', async () => {
  const { handsFree, said, answers, finish } = talk();
  handsFree.say(message('Come onto your hands and knees.'));
  handsFree.say(message('Second.'));
  handsFree.hear('how', false);
  handsFree.hear('how long', true);
  await finish('said');
  expect(said).toEqual(['Come onto your hands and knees.']);
  expect(answers).toEqual(['how long']);
});

test('its own voice is no answer, and once it has spoken it listens anew, so that an answer may be a word of the question', async () => {
  const { handsFree, answers, ear, finish } = talk();
  handsFree.say(message('Is it sharp, or a strong stretch?'));
  handsFree.hear('is it sharp or a strong', true);
  expect(answers).toEqual([]);
  await finish('said');
  expect(ear.fresh).toBe(1);
  handsFree.hear('sharp', true);
  expect(answers).toEqual(['sharp']);
});

test('it listens where an answer may be given, and nowhere else', async () => {
  const { handsFree, ear, finish } = talk();
  handsFree.say(message('Ready?'));
  expect(ear.isOpen).toBe(true);
  await finish('said');
  handsFree.say(message('Wait.', { listens: false }));
  expect(ear.isOpen).toBe(false);
});

test('a cue that waited too long is left out', async () => {
  const { handsFree, said, finish } = talk();
  handsFree.say(step('Hold here.', 'holding', { cue: 'start' }));
  handsFree.say(step('Halfway.', 'holding', { cue: 'halfway' }));
  handsFree.say(step('Five, four.', 'holding', { cue: 'last-five' }));
  await finish('said');
  await finish('said');
  expect(said).toEqual(['Hold here.', 'Five, four.']);
});

test('what the browser refused to say is said when the page was touched', async () => {
  const { handsFree, said, finish } = talk();
  handsFree.say(message('Hello.'));
  await finish('refused');
  expect(said).toEqual(['Hello.', 'Hello.']);
});

test('once it has ended nothing is said or heard', async () => {
  const { handsFree, said, answers, ear, finish } = talk();
  handsFree.say(message('Hello.'));
  handsFree.say(message('Where does it hurt?'));
  handsFree.end();
  await finish('stopped');
  handsFree.hear('my back', true);
  expect([said, answers, ear.isOpen]).toEqual([['Hello.'], [], false]);
});

test('a step that came before it could be said is left out, and a question is not', async () => {
  const { handsFree, said, finish } = talk();
  handsFree.say(message('This takes a while to say.'));
  handsFree.say(step('Kneel.', 'instructing'), step('Any worse?', 'checking-in'), message('Where does it hurt?'));
  handsFree.say(step('Sit back.', 'instructing', { step: 2 }), step('Hold here.', 'holding', { step: 2, cue: 'start' }));
  for (let turn = 0; turn < 5; turn++) {
    await finish('said');
  }

  expect(said.slice(1)).toEqual(['Any worse?', 'Where does it hurt?', 'Sit back.', 'Hold here.']);
});

test('a cough only holds it: what was cut off is said again, once, and then the rest', async () => {
  const { handsFree, said, answers, finish } = talk();
  handsFree.say(message('Come onto your hands and knees.'));
  handsFree.say(message('Second.'));
  handsFree.hear('hm', false);
  await settled();
  expect(said).toHaveLength(1);
  handsFree.goOn();
  await settled();
  handsFree.hear('hm hm', false);
  handsFree.goOn();
  await settled();
  await finish('said');
  expect(said).toEqual(['Come onto your hands and knees.', 'Come onto your hands and knees.', 'Second.']);
  expect(answers).toEqual([]);
});

test('a word of its own that was misheard at first does not make it fall silent', async () => {
  const { handsFree, said, answers } = talk();
  handsFree.say(message('Now sit back, and let your forehead rest.'));
  handsFree.hear('how', false);
  await settled();
  handsFree.hear('', true);
  await settled();
  expect(said).toHaveLength(2);
  expect(answers).toEqual([]);
});

test('a cry counts also where the recogniser never makes up its mind, and only once', async () => {
  const { handsFree, said, answers } = talk();
  handsFree.say(message('Come onto your hands and knees.'));
  handsFree.hear('ow', false);
  handsFree.goOn();
  handsFree.goOn();
  await settled();
  expect(said).toHaveLength(1);
  expect(answers).toEqual(['ow']);
});

test('it does not wait for ever for a recogniser that never ends', async () => {
  vi.useFakeTimers();
  const { handsFree, said } = talk();
  handsFree.say(message('Come onto your hands and knees.'));
  handsFree.hear('hm', false);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(said).toHaveLength(2);
});

test('what comes while somebody speaks waits for what they say', async () => {
  const { handsFree, said, answers } = talk();
  handsFree.say(message('Come onto your hands and knees.'));
  handsFree.hear('how', false);
  await settled();
  handsFree.say(message('Second.'));
  expect(said).toHaveLength(1);
  handsFree.hear('how long', true);
  handsFree.say(message('Half a minute.'));
  await settled();
  expect(said.slice(1)).toEqual(['Half a minute.']);
  expect(answers).toEqual(['how long']);
});

test('a message is done with once it was said, or answered; what is unsaid at the end is given back', async () => {
  const { handsFree, done, finish } = talk();
  handsFree.say(message('First.'));
  await finish('said');
  handsFree.say(message('Second.'), message('Third.'));
  handsFree.hear('how long', true);
  await settled();
  expect(done).toEqual(['First.', 'Second.', 'Third.']);
  handsFree.say(message('Fourth.'), message('Fifth.'));
  expect(handsFree.end().map(({ text }) => text)).toEqual(['Fourth.', 'Fifth.']);
  expect(done).toHaveLength(3);
});
