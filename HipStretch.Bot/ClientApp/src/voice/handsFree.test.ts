import { expect, test } from 'vitest';
import { HandsFree, type Spoken } from './handsFree';
import type { Ending } from './speechOut';

/** A voice that says a text until it is told that it has, and a microphone that only notes whether it is open. */
function talk() {
  const said: string[] = [];
  const answers: string[] = [];
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
    },
  };
  const ear = {
    isOpen: false,
    fresh: 0,
    listen: () => void (ear.isOpen = true),
    startAfresh: () => void ear.fresh++,
    stop: () => void (ear.isOpen = false),
  };
  const handsFree = new HandsFree(out, ear, { answered: (text) => void answers.push(text), touched: async () => undefined, rate: () => 1 });
  const finish = async (ending: Ending): Promise<void> => {
    out.audible = '';
    end?.(ending);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { handsFree, said, answers, ear, finish };
}

const message = (text: string, more: Partial<Spoken> = {}): Spoken => ({ text, listens: true, ...more });

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
  handsFree.say(message('Hold here.'));
  handsFree.say(message('Halfway.', { isFleeting: true }));
  handsFree.say(message('Five, four.', { isFleeting: true }));
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
