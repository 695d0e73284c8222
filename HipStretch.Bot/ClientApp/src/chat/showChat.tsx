import { createRoot } from 'react-dom/client';
import { LastingLine } from '../line/lastingLine';
import type { Session } from '../session/session';
import { Chat } from './Chat';

/** Shows the conversation; it stays on the screen however often the connection breaks. */
export function showChat(session: Session): void {
  const root = createRoot(document.getElementById('chat')!);
  new LastingLine(session, ({ userId }, line) => root.render(<Chat line={line} userId={userId} />));
}
