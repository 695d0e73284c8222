import { keptSettings } from './keptSettings';

const prefersContrast = matchMedia('(prefers-contrast: more)');

/** Puts the chosen look on the page, now and at every change. What is for one look alone names it in `data-look`, and its `media` follows. */
export function wearLook(): void {
  wear();
  keptSettings.watch(wear);
  prefersContrast.addEventListener('change', wear);
}

function wear(): void {
  const { look, highContrast } = keptSettings.now;
  const root = document.documentElement;
  root.dataset.contrast = highContrast || prefersContrast.matches ? 'more' : 'usual';
  root.style.colorScheme = look === 'system' ? '' : look;
  for (const part of document.head.querySelectorAll<HTMLLinkElement | HTMLMetaElement>('[data-look]')) {
    part.media = look === 'system' ? `(prefers-color-scheme: ${part.dataset.look})` : part.dataset.look === look ? 'all' : 'not all';
  }
}
