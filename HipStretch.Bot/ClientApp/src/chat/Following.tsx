import { hooks } from 'botframework-webchat-component';
import { type ReactNode, useEffect, useRef } from 'react';

const byHand = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
/** How long after a gesture a scroll is its doing; milliseconds. */
const gestureTime = 1_000;
/** How far from its end, in pixels, a transcript still counts as read to the end. */
const nearEnd = 80;

/**
 * Keeps the newest message in view, also while buttons come and go below it; Web Chat's own following gives up when they do.
 * Whoever scrolls back to read is left in peace until they are at the end again or send something.
 */
export function Following({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const [activities] = hooks.useActivities();
  const newest = activities.at(-1);

  useEffect(() => {
    if (newest?.from.role === 'user') {
      follows.current = true;
    }
  }, [newest]);

  useEffect(() => {
    // The button that leads to new messages is beside the part that scrolls.
    const transcript = root.current?.querySelector<HTMLElement>('.webchat__basic-transcript');
    const scroller = transcript?.querySelector<HTMLElement>('.webchat__basic-transcript__scrollable');
    if (!transcript || !scroller) {
      throw new Error('The transcript has no part that scrolls.');
    }

    let handled = 0;
    const noteHand = (): void => void (handled = performance.now());
    const noteScroll = (): void => {
      if (scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop < nearEnd) {
        follows.current = true;
      } else if (performance.now() - handled < gestureTime) {
        follows.current = false;
      }
    };
    const follow = (): void => {
      if (follows.current) {
        scroller.scrollTop = newestPosition(scroller);
      }
    };
    const resizes = new ResizeObserver(follow);
    const messages = new MutationObserver(follow);
    byHand.forEach((name) => transcript.addEventListener(name, noteHand, { passive: true }));
    scroller.addEventListener('scroll', noteScroll, { passive: true });
    resizes.observe(scroller);
    messages.observe(scroller, { childList: true, subtree: true });
    return () => {
      resizes.disconnect();
      messages.disconnect();
      scroller.removeEventListener('scroll', noteScroll);
      byHand.forEach((name) => transcript.removeEventListener(name, noteHand));
    };
  }, []);

  return (
    <div className="chat-frame" ref={root}>
      {children}
    </div>
  );
}

/** The end; the beginning of the newest message, where it is taller than what is in view. */
function newestPosition(scroller: HTMLElement): number {
  const end = scroller.scrollHeight - scroller.clientHeight;
  const last = [...scroller.querySelectorAll<HTMLElement>('.webchat__basic-transcript__activity')].at(-1);
  const top = last ? last.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop : end;
  return Math.min(end, top);
}
