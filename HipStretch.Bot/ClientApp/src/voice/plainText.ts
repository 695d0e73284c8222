/** A message's Markdown as it is read out. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|#+|>)\s+/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s*·\s*/g, ', ');
}
