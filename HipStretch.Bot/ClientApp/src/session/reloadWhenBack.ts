import { tellConnection } from '../status';
import { words } from '../words';
import { pause } from './pause';
import { retryDelay } from './retryDelay';

/** Failures that a page which was loaded anew counts from, so that a fault of its own does not make it flicker. */
const patience = 5;

/** The chat's code did not arrive, and a browser asks for a module once only: the page is loaded anew when the server answers. */
export async function reloadWhenBack(reason: unknown): Promise<void> {
  console.error(reason);
  tellConnection(words.connectingAgain);
  const [navigation] = performance.getEntriesByType('navigation');
  const before = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload' ? patience : 1;
  for (let failures = before; ; failures++) {
    await pause(retryDelay(failures));
    if (await serverAnswers()) {
      location.reload();
      return;
    }
  }
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
