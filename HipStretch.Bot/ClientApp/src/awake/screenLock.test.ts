import { expect, test } from 'vitest';
import { ScreenLock } from './screenLock';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function screen(refuses = false) {
  const sentinels: (EventTarget & { release: () => Promise<void> })[] = [];
  const released: number[] = [];
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const locks = {
    request: async () => {
      if (refuses) {
        throw new DOMException('The battery is low.', 'NotAllowedError');
      }

      const index = sentinels.length;
      const sentinel = Object.assign(new EventTarget(), {
        release: async () => {
          released.push(index);
          sentinel.dispatchEvent(new Event('release'));
        },
      });
      sentinels.push(sentinel);
      return sentinel as unknown as WakeLockSentinel;
    },
  };
  const lock = new ScreenLock(locks as unknown as WakeLock, page as unknown as Document);
  const show = async (state: DocumentVisibilityState): Promise<void> => {
    page.visibilityState = state;
    if (state === 'hidden') {
      sentinels.at(-1)?.dispatchEvent(new Event('release'));
    }

    page.dispatchEvent(new Event('visibilitychange'));
    await settled();
  };
  return { lock, sentinels, released, show };
}

test('it is asked for once, and let go of', async () => {
  const { lock, sentinels, released } = screen();
  lock.want();
  lock.want();
  await settled();
  expect(sentinels.length).toBe(1);
  lock.release();
  await settled();
  expect(released).toEqual([0]);
});

test('a page that was hidden and is back asks again', async () => {
  const { lock, sentinels, show } = screen();
  lock.want();
  await settled();
  await show('hidden');
  await show('visible');
  expect(sentinels.length).toBe(2);
});

test('a page that is back and wants none asks for none', async () => {
  const { lock, sentinels, show } = screen();
  lock.want();
  await settled();
  lock.release();
  await show('hidden');
  await show('visible');
  expect(sentinels.length).toBe(1);
});

test('a refusal does no harm, and it is asked again when the page is back', async () => {
  const { lock, show } = screen(true);
  lock.want();
  await settled();
  await show('hidden');
  await show('visible');
  lock.release();
});
