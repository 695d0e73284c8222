/** Resolves when the page is touched or a key is pressed: before that a browser plays no sound. */
export function touched(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      removeEventListener('pointerup', done, true);
      removeEventListener('keydown', done, true);
      resolve();
    };
    addEventListener('pointerup', done, true);
    addEventListener('keydown', done, true);
  });
}
