import { expect, test } from 'vitest';
import type { Message } from './step';
import { isUnderWay, underWay } from './underWay';

const own = (text: string, status: string): Message => ({ type: 'message', text, from: { role: 'user' }, channelData: { 'webchat:send-status': status, clientActivityID: `id of ${text}` } });

test('what is on its way is not said twice, however it was said', () => {
  expect(isUnderWay([own('next', 'sending')], 'Next.')).toBe(true);
});

test('what arrived or failed may be said again, and so may what was said before something else', () => {
  expect(isUnderWay([own('next', 'sent')], 'next')).toBe(false);
  expect(isUnderWay([own('next', 'send failed')], 'next')).toBe(false);
  expect(isUnderWay([own('pause', 'sending'), own('resume', 'sending')], 'pause')).toBe(false);
  expect(isUnderWay([], 'next')).toBe(false);
});

test('what was said or tapped here is known while it is on its way', () => {
  expect(underWay([own('ow', 'sending'), { type: 'message', from: { role: 'bot' } }])).toBe('id of ow');
  expect(underWay([own('ow', 'sent')])).toBeUndefined();
  expect(underWay([])).toBeUndefined();
});
