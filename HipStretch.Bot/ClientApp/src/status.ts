/** Tells how the connection is, quietly, to eyes and to screen readers; an empty text means that all is well. */
export function tellStatus(text: string): void {
  const status = document.getElementById('status');
  if (status && status.textContent !== text) {
    status.textContent = text;
  }
}
