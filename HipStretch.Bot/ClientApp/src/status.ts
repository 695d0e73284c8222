const told = { connection: '', news: '' };
const watchers = new Set<(isAway: boolean) => void>();

/** Tells how the connection is, quietly, to eyes and to screen readers; an empty text means that all is well. */
export function tellConnection(text: string): void {
  told.connection = text;
  show();
  watchers.forEach((watcher) => watcher(text !== ''));
}

/** Tells now, and from now on, whether the connection is away; returns what ends it. */
export function watchConnection(watcher: (isAway: boolean) => void): () => void {
  watchers.add(watcher);
  watcher(told.connection !== '');
  return () => void watchers.delete(watcher);
}

/** Tells something else of the page's own while all is well; an empty text means that there is nothing to tell. */
export function tellNews(text: string): void {
  told.news = text;
  show();
}

function show(): void {
  const status = document.getElementById('status');
  const text = told.connection || told.news;
  if (status && status.textContent !== text) {
    status.textContent = text;
  }
}
