interface Asked<T> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly words: Readonly<Record<string, string>>;
  readonly choose: (value: T) => void;
}

/** One of a few, as radio buttons. */
export function Choices<T extends string | number>({ name, legend, values, chosen, words, choose }: Asked<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label className="choice" key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          {words[`${value}`]}
        </label>
      ))}
    </fieldset>
  );
}
