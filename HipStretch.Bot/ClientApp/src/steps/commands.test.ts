import { expect, test } from 'vitest';
import { buttonsOf } from './commands';
import { type Message, stepOf } from './step';

const buttons = (state: string, ...titles: string[]) => {
  const message: Message = {
    entities: [{ type: 'hipstretch/step', state }],
    suggestedActions: { actions: titles.map((title) => ({ title, value: title })) },
  };
  return buttonsOf(message, stepOf(message)!);
};

test('a step has the same five buttons always, and beside them what the bot offers more', () => {
  expect(buttons('instructing', 'Next', 'Repeat', 'Easier version', 'Skip this pose', 'Stop')).toEqual({
    commands: ['pause', 'repeat', 'easier', 'next', 'stop'],
    answers: ['Skip this pose'],
  });
  expect(buttons('holding', 'Next', 'Pause', 'Ow', 'Stop').answers).toEqual(['Ow']);
});

test('a session that waits is resumed', () => {
  expect(buttons('paused', 'Resume', 'Stop')).toEqual({ commands: ['resume', 'repeat', 'easier', 'next', 'stop'], answers: [] });
});

test('a question has its answers, and a stop', () => {
  expect(buttons('checking-in', "No, it's fine", 'Worse or numb')).toEqual({ commands: ['stop'], answers: ["No, it's fine", 'Worse or numb'] });
  expect(buttons('checking-in', 'Sharp', 'A stretch', 'Stop for today')).toEqual({ commands: [], answers: ['Sharp', 'A stretch', 'Stop for today'] });
});

test('what is finished has no buttons', () => {
  expect(buttons('finished')).toEqual({ commands: [], answers: [] });
});
