/** A picture of a step, as the step's entity names it. */
export interface Figure {
  /** Where it is, without the ending of its kind, as `/figures/child-pose/2`. */
  readonly path: string;
  /** What goes after the question mark. */
  readonly query: string;
  /** What to do, for those who do not see it. */
  readonly alt: string;
}

/** A picture of our own server; nothing for anything else. */
export function figureOf(entity: Readonly<Record<string, unknown>>): Figure | null {
  const { path, query, alt } = (entity.figure ?? {}) as Readonly<Record<string, unknown>>;
  return typeof path === 'string' && /^\/figures(\/[\w-]+)+$/.test(path)
    ? { path, query: typeof query === 'string' ? query : '', alt: typeof alt === 'string' ? alt : '' }
    : null;
}

/** The address of a picture: moving (`webp`) or still (`svg`). */
export function figureAddress({ path, query }: Figure, kind: 'webp' | 'svg', look: 'light' | 'dark'): string {
  return `${path}.${kind}?${query ? `${query}&` : ''}look=${look}`;
}
