import { aboutOf, describedBy, FieldGroup, type FieldProps } from '../field.tsx';
import { RadioLine } from '../radio-line.tsx';
import { useUiWords } from '../use-ui-words.ts';
import { BenchmarkLine, type BenchmarkShown } from './benchmark-line.tsx';
import styles from './estimate-field.module.css';
import { EstimateRange } from './estimate-range.tsx';
import type { EstimateShape } from './estimate-shape.ts';
import { NumberInput } from './number-input.tsx';
import type { Quantity } from './number-kinds.ts';

interface EstimateFieldProps extends FieldProps, Quantity {
  readonly value: EstimateShape | undefined;
  readonly onChange: (value: EstimateShape) => void;
  readonly benchmark?: BenchmarkShown | undefined;
}

const kinds = ['known', 'range', 'unknown'] as const;

/** "I know it", "I have a range" or "I don't know": three honest answers to a question about a quantity. */
export function EstimateField(props: EstimateFieldProps) {
  const { kind, unit, currency, value = {}, onChange, benchmark, ...field } = props;
  const words = useUiWords().estimate;
  const number = {
    kind,
    unit,
    currency,
    about: aboutOf(field, unit),
    describedBy: describedBy(field),
    invalid: field.problem !== undefined,
  };
  return (
    <FieldGroup field={field}>
      <div className={styles.kinds} role="radiogroup" aria-label={field.label}>
        {kinds.map((each) => (
          <RadioLine
            key={each}
            name={`${field.id}--kind`}
            value={each}
            label={words[each]}
            checked={value.kind === each}
            onPick={() => onChange({ ...value, kind: each })}
          />
        ))}
      </div>
      {value.kind === 'known' && (
        <div className={styles.answer}>
          <label className={styles.part} htmlFor={`${field.id}.value`}>
            {words.value}
          </label>
          <NumberInput
            {...number}
            id={`${field.id}.value`}
            value={value.value}
            onChange={(typed) => onChange({ ...value, value: typed })}
            onRange={(range) => onChange({ ...value, ...range, kind: 'range' })}
          />
        </div>
      )}
      {value.kind === 'range' && <EstimateRange {...number} id={field.id} value={value} onChange={onChange} />}
      {value.kind === 'unknown' && (
        <p className={styles.consequence}>{benchmark ? words.usesBenchmark : words.usesNothing}</p>
      )}
      {benchmark && <BenchmarkLine benchmark={benchmark} />}
    </FieldGroup>
  );
}
