import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown';

test('bold is bold and a line stays a line', () => {
  expect(renderMarkdown('**Call now.** At once.\nThen wait.')).toBe('<p><strong>Call now.</strong> At once.<br />\nThen wait.</p>');
});

test('nothing in a text becomes code', () => {
  expect(renderMarkdown('<img src=x onerror=alert(1)> [a](javascript:alert(1))')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; <a href="">a</a></p>',
  );
});
