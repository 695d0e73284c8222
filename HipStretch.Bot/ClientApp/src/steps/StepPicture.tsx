import { useState } from 'react';
import { useLook } from '../settings/useLook';
import { type Figure, figureAddress } from './figure';

/** A step's picture; it moves where motion is welcome, and stands still until that one is there. One that does not load leaves nothing. */
export function StepPicture({ figure }: { readonly figure: Figure }) {
  const look = useLook();
  const moving = figureAddress(figure, 'webp', look);
  const still = figureAddress(figure, 'svg', look);
  const [failed, setFailed] = useState<string>();
  return failed === moving ? null : (
    <picture className="step-picture">
      <source media="(prefers-reduced-motion: reduce)" srcSet={still} type="image/svg+xml" />
      <img
        src={moving}
        alt={figure.alt}
        width="960"
        height="600"
        style={{ backgroundImage: `url("${still}")` }}
        onError={() => setFailed(moving)}
      />
    </picture>
  );
}
