import { serverClock } from './serverClock';

const longestMilliseconds = 15_000;

/** The server's answer was not a success. */
export class Refused extends Error {
  constructor(
    what: string,
    readonly status: number,
  ) {
    super(`${what} was answered with ${status}.`);
  }
}

/** Calls our own server. Throws {@link Refused}, or what `fetch` throws where there is no answer within 15 seconds. */
export async function call<T>(path: string, request: { method: string; token?: string; body?: unknown }): Promise<T> {
  const answer = await fetch(path, {
    method: request.method,
    headers: {
      accept: 'application/json',
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
    },
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    cache: 'no-store',
    signal: AbortSignal.timeout(longestMilliseconds),
  });
  if (!answer.ok) {
    throw new Refused(`${request.method} ${path}`, answer.status);
  }

  const sent = Date.parse(answer.headers.get('x-server-time') ?? '');
  if (!Number.isNaN(sent)) {
    serverClock.observe(sent, Date.now());
  }

  return (await answer.json()) as T;
}
