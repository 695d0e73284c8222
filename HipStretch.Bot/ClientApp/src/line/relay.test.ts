import { expect, test } from 'vitest';
import { Relay } from './relay';

interface Value {
  readonly id?: string;
  readonly text: string;
}

test('who comes later hears the last value of each key, in the order in which the keys came, and none without a key', () => {
  const relay = new Relay<Value>(({ id }) => id);
  [{ id: '1', text: 'a' }, { text: 'typing' }, { id: '2', text: 'b' }, { id: '1', text: 'a, changed' }].forEach((value) => relay.next(value));
  const heard: string[] = [];
  relay.subscribe({ next: ({ text }) => heard.push(text) });
  expect(heard).toEqual(['a, changed', 'b']);
});

test('who stopped listening hears no more', () => {
  const relay = new Relay<Value>(({ id }) => id);
  const heard: string[] = [];
  const { unsubscribe } = relay.subscribe({ next: ({ text }) => heard.push(text) });
  relay.next({ text: 'heard' });
  unsubscribe();
  relay.next({ text: 'not heard' });
  expect(heard).toEqual(['heard']);
});
