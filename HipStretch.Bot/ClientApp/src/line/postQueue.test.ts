import type { Activity, DirectLine } from 'botframework-directlinejs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { longestPost, PostQueue } from './postQueue';
import type { Observer } from './relay';

type Line = Pick<DirectLine, 'postActivity'>;

const message = (text: string): Activity => ({ type: 'message', text, from: { id: 'person' } });

/** A line whose answers a test gives. */
function line(answer: (text: string, observer: Observer<string>) => void): { line: Line; asked: string[] } {
  const asked: string[] = [];
  const postActivity = ({ text }: { text: string }) => ({
    subscribe: (observer: Observer<string>) => {
      asked.push(text);
      answer(text, observer);
      return { unsubscribe: () => asked.push(`not ${text}`) };
    },
  });
  return { line: { postActivity } as unknown as Line, asked };
}

const working = () => line((text, observer) => observer.next?.(`id of ${text}`));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a message that found no server is sent again before the one after it', async () => {
  let failures = 2;
  const { line: shaky, asked } = line((text, observer) => observer.next?.(failures-- > 0 ? 'retry' : text));
  const queue = new PostQueue(async () => shaky);
  const posted = Promise.all([queue.post(message('first')), queue.post(message('second'))]);
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(posted).resolves.toEqual(['first', 'second']);
  expect(asked).toEqual(['first', 'first', 'first', 'second']);
});

test('a line that never answers is given up for the next try', async () => {
  let tries = 0;
  const { line: hanging, asked } = line((text, observer) => ++tries > 1 && observer.next?.(text));
  const posted = new PostQueue(async () => hanging).post(message('hello'));
  await vi.advanceTimersByTimeAsync(40_000);
  await expect(posted).resolves.toBe('hello');
  expect(asked).toEqual(['hello', 'not hello', 'hello']);
});

test('the time of a message runs from when it was written, and a later one does not overtake it', async () => {
  const { line: back, asked } = working();
  let connect: (line: Line) => void = () => undefined;
  const queue = new PostQueue(() => new Promise((resolve) => (connect = resolve)));
  const posted = [queue.post(message('first'))];
  await vi.advanceTimersByTimeAsync(longestPost / 2);
  posted.push(queue.post(message('second')));
  const ended = Promise.allSettled(posted);
  await vi.advanceTimersByTimeAsync(longestPost / 2);
  connect(back);
  await vi.advanceTimersByTimeAsync(0);
  connect(back);

  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toEqual([]);
});

test('what is written after one was given up is sent', async () => {
  const { line: back } = working();
  let current: Promise<Line> = new Promise((resolve) => setTimeout(() => resolve(back), longestPost));
  const queue = new PostQueue(() => current);
  const first = Promise.allSettled([queue.post(message('first'))]);
  await vi.advanceTimersByTimeAsync(longestPost + 1);
  await first;
  current = Promise.resolve(back);
  await expect(queue.post(message('second'))).resolves.toBe('id of second');
});

test('one that the server refuses for good fails alone', async () => {
  const { line: strict } = line((text, observer) => (text === 'first' ? observer.error?.({ status: 413 }) : observer.next?.(text)));
  const queue = new PostQueue(async () => strict);
  const ended = await Promise.allSettled([queue.post(message('first')), queue.post(message('second'))]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('where the conversation is gone every message of it fails', async () => {
  const queue = new PostQueue(async () => undefined);
  const ended = await Promise.allSettled([queue.post(message('first')), queue.post(message('second'))]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
