import { expect, test } from 'vitest';
import { VoiceTurn } from './voiceTurn';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A tab; its locks are those of every other tab. */
function tab() {
  const told: boolean[] = [];
  return { turn: new VoiceTurn(locks(), (isOurs) => void told.push(isOurs)), told };
}

interface Ask {
  readonly keep: () => Promise<void> | undefined;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

let holder: Ask | undefined;
const queue: Ask[] = [];

function give(ask: Ask): void {
  holder = ask;
  void Promise.resolve(ask.keep()).then(() => {
    if (holder === ask) {
      holder = undefined;
      ask.resolve();
      const next = queue.shift();
      if (next) {
        give(next);
      }
    }
  });
}

/** A browser's locks, as far as they are used. */
function locks(): Pick<LockManager, 'request'> {
  const request = (_: string, { steal, signal }: LockOptions, keep: Ask['keep']): Promise<void> =>
    new Promise((resolve, reject) => {
      const ask: Ask = { keep, resolve, reject };
      const stop = (): Error => new DOMException('', 'AbortError');
      signal?.addEventListener('abort', () => {
        const place = queue.indexOf(ask);
        if (place >= 0) {
          queue.splice(place, 1);
          reject(stop());
        }
      });
      if (steal || !holder) {
        holder?.reject(stop());
        give(ask);
      } else {
        queue.push(ask);
      }
    });
  return { request } as unknown as Pick<LockManager, 'request'>;
}

test('the tab that was looked at last speaks, and when it is closed the one before it', async () => {
  const [first, second] = [tab(), tab()];
  first.turn.take();
  await settled();
  second.turn.take();
  await settled();
  expect([first.told, second.told]).toEqual([[true, false], [true]]);
  first.turn.take();
  await settled();
  expect([first.told, second.told]).toEqual([[true, false, true], [true, false]]);
  first.turn.end();
  await settled();
  expect(second.told).toEqual([true, false, true]);
  second.turn.end();
  await settled();
});

test('a tab that nobody looks at speaks where no other does', async () => {
  const [first, second] = [tab(), tab()];
  first.turn.wait();
  await settled();
  second.turn.wait();
  await settled();
  expect([first.told, second.told]).toEqual([[true], []]);
  first.turn.end();
  await settled();
  expect(second.told).toEqual([true]);
  second.turn.end();
});

test('where tabs cannot agree each speaks', async () => {
  const told: boolean[] = [];
  const refused = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as Pick<LockManager, 'request'>;
  new VoiceTurn(refused, (isOurs) => void told.push(isOurs)).take();
  await settled();
  expect(told).toEqual([true]);
});
