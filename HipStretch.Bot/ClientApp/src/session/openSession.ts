import { call, Refused } from './call';
import { resume } from './resume';
import type { Session } from './session';
import { tabSession } from './tabSession';

/** Where conversations are at the server. */
export const conversations = '/v3/directline/conversations';

interface TokenAnswer {
  readonly conversationId: string;
  readonly token: string;
  readonly userId: string;
  readonly resume: string;
}

/** Goes on with the conversation of this tab, takes that of this browser up again, or begins one. */
export async function openSession(): Promise<Session> {
  const ofTab = tabSession.read();
  return (ofTab && (await unlessRefused(start(ofTab)))) ?? start(await resume.alone(takeUp));
}

/** Starting a conversation that goes on is harmless, and begins one whose start was cut off. */
async function start({ conversationId, token, userId }: Session): Promise<Session> {
  const body = { user: { id: userId }, locale: navigator.language };
  const answer = await call<{ token: string }>(conversations, { method: 'POST', token, body });
  return tabSession.keep({ conversationId, token: answer.token, userId });
}

async function takeUp(): Promise<TokenAnswer> {
  const kept = resume.read();
  const answer = await call<TokenAnswer>('/api/webchat/token', { method: 'POST', body: kept ? { resume: kept } : {} });
  // The old one was good for one use, so the new one is kept before anything can fail.
  resume.write(answer.resume);
  return answer;
}

/** Goes on with a conversation whose connection broke. */
export async function reopenSession(session: Session): Promise<Session> {
  const path = `${conversations}/${encodeURIComponent(session.conversationId)}?watermark=-`;
  const answer = await unlessRefused(call<{ token: string }>(path, { method: 'GET', token: session.token }));
  if (answer) {
    return tabSession.keep({ ...session, token: answer.token });
  }

  tabSession.forget();
  return openSession();
}

/** Nothing, where the server will not have it; a server that stumbles is another matter. */
async function unlessRefused<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refused && error.status < 500) {
      return undefined;
    }

    throw error;
  }
}
