import type { Activity } from 'botframework-directlinejs';
import { expect, test } from 'vitest';
import { atPlace, placeOf } from './place';

test('an id of the log ends in a place, and no other id does', () => {
  const ids = ['abc|0000012', 'abc|typing', 'abc', '12', 'a|1|0000013', undefined];
  expect(ids.map((id) => placeOf({ id }))).toEqual([12, undefined, undefined, undefined, 13, undefined]);
});

test('the place is added to what the channel says, and replaces one that a client made up', () => {
  const activity = { id: 'abc|0000012', channelData: { clientActivityID: 'x', 'webchat:sequence-id': 7.001 } } as unknown as Activity;
  expect(atPlace(activity, 12).channelData).toEqual({ clientActivityID: 'x', 'webchat:sequence-id': 12 });
});
