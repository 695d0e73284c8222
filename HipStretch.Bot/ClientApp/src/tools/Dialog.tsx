import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** A dialog above the page for as long as it is rendered: the browser keeps the focus in it, and gives it back. */
export function Dialog({ titleId, close, children }: { readonly titleId: string; readonly close: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current!;
    const before = document.activeElement;
    shown.showModal();
    return () => {
      shown.close();
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, []);

  return createPortal(
    <dialog
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      ref={dialog}
    >
      {children}
    </dialog>,
    document.body,
  );
}
