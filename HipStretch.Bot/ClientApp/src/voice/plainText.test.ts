import { expect, test } from 'vitest';
import { plainText } from './plainText';

test('nobody hears a mark of Markdown', () => {
  expect(plainText('**Call 999** or [111](https://111.nhs.uk).\n- Hold · 30 s')).toBe('Call 999 or 111.\nHold, 30 s');
});
