import { expect, test } from 'vitest';
import { figureAddress, figureOf } from './figure';

const figure = { path: '/figures/goddess-chair/2', query: 'v=ab12&side=right', alt: 'Sit tall.' };

test('a picture is there moving and still, light and dark', () => {
  const read = figureOf({ figure })!;
  expect(figureAddress(read, 'webp', 'dark')).toBe('/figures/goddess-chair/2.webp?v=ab12&side=right&look=dark');
  expect(figureAddress({ ...read, query: '' }, 'svg', 'light')).toBe('/figures/goddess-chair/2.svg?look=light');
});

test('what is no picture of ours is none', () => {
  const others = [undefined, null, {}, { path: 'https://example.org/figures/1' }, { path: '/figures/../api' }, { path: '//example.org/figures/a' }];
  expect(others.map((other) => figureOf({ figure: other }))).toEqual(others.map(() => null));
});
