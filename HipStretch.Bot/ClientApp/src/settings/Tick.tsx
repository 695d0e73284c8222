import { useId } from 'react';

interface Ticked {
  readonly label: string;
  readonly explained?: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

/** A choice that is on or off, with a line that says more. */
export function Tick({ label, explained, isOn, change }: Ticked) {
  const id = useId();
  return (
    <div className="tick">
      <label className="choice">
        <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} aria-describedby={explained && id} />
        {label}
      </label>
      {explained && <p id={id}>{explained}</p>}
    </div>
  );
}
