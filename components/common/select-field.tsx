import { useId } from 'preact/hooks';

interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  /** `lang`: of a text that is in another language than the page. */
  options: readonly { value: T; text: string; lang?: string }[];
  onValue: (value: T) => void;
}

/** A choice of one of several values, under its label. */
export function SelectField<T extends string>({ label, value, options, onValue }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onValue(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}
