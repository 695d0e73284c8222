import { call, Refused } from './call';
import { resume } from './resume';
import type { Session } from './session';

/** Where conversations are at the server. */
export const conversations = '/v3/directline/conversations';

interface TokenAnswer {
  readonly conversationId: string;
  readonly token: string;
  readonly userId: string;
  readonly resume: string;
}

/** Takes the conversation of this browser up again, or begins one. */
export async function openSession(): Promise<Session> {
  const { conversationId, token, userId } = await resume.alone(takeUp);
  await call(conversations, { method: 'POST', token, body: { user: { id: userId }, locale: navigator.language } });
  return { conversationId, token, userId };
}

async function takeUp(): Promise<TokenAnswer> {
  const kept = resume.read();
  const answer = await call<TokenAnswer>('/api/webchat/token', { method: 'POST', body: kept ? { resume: kept } : {} });
  // The old one was good for one use, so the new one is kept before anything can fail.
  resume.write(answer.resume);
  return answer;
}

/** Goes on with a conversation whose connection broke. Its token may still be good, and that costs no resume secret. */
export async function reopenSession(session: Session): Promise<Session> {
  try {
    const path = `${conversations}/${encodeURIComponent(session.conversationId)}?watermark=-`;
    const { token } = await call<{ token: string }>(path, { method: 'GET', token: session.token });
    return { ...session, token };
  } catch (error) {
    if (error instanceof Refused && error.status < 500) {
      return openSession();
    }

    throw error;
  }
}
