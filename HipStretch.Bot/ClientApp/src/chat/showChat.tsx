import type { DirectLine } from 'botframework-directlinejs';
import { createRoot } from 'react-dom/client';
import { keepOpening } from '../session/keepOpening';
import type { Session } from '../session/session';
import { tellStatus } from '../status';
import { words } from '../words';
import { Chat } from './Chat';
import { openLine } from './line';

/** Shows the conversation, and connects it again whenever the connection breaks; what is on the screen stays there. */
export function showChat(first: Session): void {
  const root = createRoot(document.getElementById('chat')!);
  let current: DirectLine | undefined;

  function show(session: Session): void {
    const line = openLine(session, () => line === current && void recover(session));
    current = line;
    root.render(<Chat line={line} userId={session.userId} />);
  }

  async function recover(session: Session): Promise<void> {
    current = undefined;
    tellStatus(words.connectingAgain);
    show(await keepOpening(session));
  }

  show(first);
}
