import { memo } from 'react';
import type { ChoiceFieldProps } from './choice-field.tsx';
import control from './control.module.css';
import { describedBy, LabelledField } from './field.tsx';
import type { Option } from './option.ts';
import { useUiWords } from './use-ui-words.ts';

/** One of many: the system's own list, which every device knows how to show. */
export function SelectField({ options, value, onChange, ...field }: ChoiceFieldProps) {
  return (
    <LabelledField field={field}>
      <Select
        id={field.id}
        options={options}
        value={value}
        onChange={onChange}
        describedBy={describedBy(field)}
        invalid={field.problem !== undefined}
      />
    </LabelledField>
  );
}

interface SelectProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly label?: string | undefined;
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
}

export function Select({ id, options, value, onChange, label, placeholder, describedBy, invalid }: SelectProps) {
  const words = useUiWords();
  return (
    <select
      id={id}
      className={control.select}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
    >
      <option value="">{placeholder ?? words.choose}</option>
      <Options options={options} />
    </select>
  );
}

/** Drawn anew only where an option differs: a list of countries costs more than the rest of its form. */
const Options = memo(
  ({ options }: Pick<SelectProps, 'options'>) =>
    options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    )),
  (before, after) => areSame(before.options, after.options),
);

const areSame = (ones: readonly Option[], others: readonly Option[]): boolean =>
  ones.length === others.length &&
  ones.every(({ value, label }, place) => others[place]?.value === value && others[place]?.label === label);
