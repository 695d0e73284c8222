import { useMemo } from 'react';
import { renderMarkdown } from '../chat/markdown';

/** Markdown of the bot's, shown. */
export function Words({ className, markdown }: { readonly className: string; readonly markdown: string }) {
  const html = useMemo(() => ({ __html: renderMarkdown(markdown) }), [markdown]);
  return <div className={className} dangerouslySetInnerHTML={html} />;
}
