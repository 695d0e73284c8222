import { afterEach, expect, test, vi } from 'vitest';
import { Resume } from './resume';

class Storage {
  isFull = false;
  private readonly items = new Map<string, string>();

  getItem = (key: string): string | null => this.items.get(key) ?? null;
  removeItem = (key: string): void => void this.items.delete(key);

  setItem = (key: string, value: string): void => {
    if (this.isFull) {
      throw new DOMException('Full.', 'QuotaExceededError');
    }

    this.items.set(key, value);
  };
}

function stub(): Storage {
  const storage = new Storage();
  vi.stubGlobal('localStorage', storage);
  return storage;
}

afterEach(() => vi.unstubAllGlobals());

test('a page that was loaded anew reads what the one before kept', () => {
  stub();
  new Resume().write('first');
  expect(new Resume().read()).toBe('first');
});

test('what another tab kept is newer than what this page got', () => {
  stub();
  const here = new Resume();
  here.write('used by the other tab');
  new Resume().write('newest');
  expect(here.read()).toBe('newest');
});

test('where nothing can be stored the page still knows its own newest, and nobody reads the one that is used up', () => {
  const storage = stub();
  const here = new Resume();
  here.write('used up');
  storage.isFull = true;
  here.write('newest');
  expect(here.read()).toBe('newest');
  expect(new Resume().read()).toBeNull();
});

test('what can be stored again counts again', () => {
  const storage = stub();
  const here = new Resume();
  storage.isFull = true;
  here.write('kept nowhere');
  storage.isFull = false;
  here.write('kept');
  new Resume().write('newest');
  expect(here.read()).toBe('newest');
});

test('where storage is refused altogether the page knows its own', () => {
  vi.stubGlobal('localStorage', undefined);
  const here = new Resume();
  expect(here.read()).toBeNull();
  here.write('own');
  expect(here.read()).toBe('own');
});
