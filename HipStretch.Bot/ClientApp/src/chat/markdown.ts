import { micromark } from 'micromark';

/** Markdown as HTML. HTML in the text is escaped and addresses of odd schemes are dropped; a line's end stays one. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown.replace(/([^\n])\n(?!\n)/g, '$1  \n'));
}
