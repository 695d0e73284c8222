import { expect, test } from 'vitest';
import { asGiven, readSettings } from './settings';

test('what was kept is read back', () => {
  const chosen = { ...asGiven, handsFree: true, microphone: false, rate: 1.2 as const, look: 'dark' as const, holdScale: 0 as const };
  expect(readSettings(JSON.stringify(chosen))).toEqual(chosen);
});

test('what makes no sense is as given', () => {
  const senseless = [null, '', 'x', 'null', '[]', '{"rate":7,"look":"pink","holdScale":"2","handsFree":"yes","microphone":1,"beeps":1}'];
  expect(senseless.map(readSettings)).toEqual(senseless.map(() => asGiven));
});
