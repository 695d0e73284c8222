import { expect, test } from 'vitest';
import { Breaks } from './breaks';

const unopened = { polls: false, openFor: undefined };

test('sockets that open and close at once are tried ever later', () => {
  const breaks = new Breaks();
  const delays = [1, 2, 3, 4].map(() => {
    breaks.lineBroke({ polls: false, openFor: 20 });
    return breaks.delay;
  });
  expect(delays).toEqual([1000, 2000, 4000, 8000]);
});

test('failed calls and broken lines count together', () => {
  const breaks = new Breaks();
  breaks.lineBroke(unopened);
  breaks.callFailed();
  breaks.callFailed();
  expect(breaks.delay).toBe(4000);
});

test('only a line that was open for some seconds makes good what was before it', () => {
  const breaks = new Breaks();
  [1, 2, 3].forEach(() => breaks.callFailed());
  breaks.lineBroke({ polls: false, openFor: 4_999 });
  expect(breaks.delay).toBe(8000);
  breaks.lineBroke({ polls: false, openFor: 5_000 });
  expect(breaks.delay).toBe(1000);
});

test('after three sockets that never opened the page polls, and not before', () => {
  const breaks = new Breaks();
  const polls = [1, 2, 3].map(() => {
    breaks.lineBroke(unopened);
    return breaks.polls;
  });
  expect(polls).toEqual([false, false, true]);
});

test('one socket that opened shows that the network lets them through', () => {
  const breaks = new Breaks();
  [unopened, unopened, { polls: false, openFor: 0 }, unopened, unopened].forEach((line) => breaks.lineBroke(line));
  expect(breaks.polls).toBe(false);
});

test('when polling breaks one socket is tried, and polling goes on where that does not open either', () => {
  const breaks = new Breaks();
  [unopened, unopened, unopened, { polls: true, openFor: 60_000 }].forEach((line) => breaks.lineBroke(line));
  expect(breaks.polls).toBe(false);
  breaks.lineBroke(unopened);
  expect(breaks.polls).toBe(true);
});

test('a server that is away does not end the polling', () => {
  const breaks = new Breaks();
  [unopened, unopened, unopened, { polls: true, openFor: undefined }].forEach((line) => breaks.lineBroke(line));
  expect(breaks.polls).toBe(true);
});
