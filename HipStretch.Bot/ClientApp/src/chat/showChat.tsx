import { createRoot } from 'react-dom/client';
import { LastingLine } from '../line/lastingLine';
import type { Breaks } from '../session/breaks';
import type { Session } from '../session/session';
import { tellNews } from '../status';
import { words } from '../words';
import { Chat } from './Chat';

/** Shows the conversation; it stays on the screen however often the connection breaks. One that took its place begins a fresh screen. */
export function showChat(first: Session, breaks: Breaks): void {
  const root = createRoot(document.getElementById('chat')!);
  const show = (session: Session): void => {
    const line = new LastingLine(session, breaks, (next) => {
      tellNews(words.newConversation);
      show(next);
    });
    root.render(<Chat key={session.conversationId} line={line} session={session} />);
  };
  show(first);
}
