import { type ComponentProps, useState } from 'react';
import { CheckLine } from '../check-line.tsx';
import { aboutOf, describedBy, type FieldProps, LabelledField } from '../field.tsx';
import { useUiWords } from '../use-ui-words.ts';
import { BenchmarkLine, type BenchmarkShown } from './benchmark-line.tsx';
import { NumberInput } from './number-input.tsx';
import type { Quantity } from './number-kinds.ts';

interface NumberFieldProps extends FieldProps, Quantity {
  /** `'unknown'` stands for "I don't know yet", any other text for what was typed and not understood. */
  readonly value: number | string | undefined;
  readonly onChange: (value: number | string | undefined) => void;
  readonly allowUnknown?: boolean | undefined;
  readonly benchmark?: BenchmarkShown | undefined;
  /** Takes a range where one may stand in place of the number. */
  readonly onRange?: ComponentProps<typeof NumberInput>['onRange'];
}

const unknown = 'unknown';

export function NumberField(props: NumberFieldProps) {
  const { kind, unit, currency, value, onChange, allowUnknown, benchmark, onRange, ...field } = props;
  const words = useUiWords();
  const [before, setBefore] = useState<number | string | undefined>(undefined);
  const isUnknown = value === unknown;

  const setUnknown = (checked: boolean) => {
    if (checked) setBefore(value);
    onChange(checked ? unknown : before);
  };

  return (
    <LabelledField field={field}>
      <NumberInput
        id={field.id}
        kind={kind}
        unit={unit}
        currency={currency}
        about={aboutOf(field, unit)}
        value={isUnknown ? undefined : value}
        onChange={onChange}
        onRange={onRange}
        describedBy={describedBy(field)}
        invalid={field.problem !== undefined}
      />
      {allowUnknown && (
        <CheckLine
          name={field.id}
          value={unknown}
          label={words.dontKnowYet}
          about={field.label}
          checked={isUnknown}
          onChange={setUnknown}
        />
      )}
      {benchmark && <BenchmarkLine benchmark={benchmark} />}
    </LabelledField>
  );
}
