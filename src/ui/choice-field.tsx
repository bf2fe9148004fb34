import { Button } from './button.tsx';
import { CheckLine } from './check-line.tsx';
import styles from './choice.module.css';
import { FieldGroup, type FieldProps } from './field.tsx';
import { HiddenText } from './hidden-text.tsx';
import type { Option } from './option.ts';
import { RadioLine } from './radio-line.tsx';
import { useUiWords } from './use-ui-words.ts';

export interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One of a few, all in view. */
export function ChoiceField({ options, value, onChange, ...field }: ChoiceFieldProps) {
  const words = useUiWords();
  return (
    <FieldGroup field={field} role="radiogroup">
      <div className={styles.options}>
        {options.map((option) => (
          <RadioLine
            key={option.value}
            name={field.id}
            {...option}
            checked={value === option.value}
            onPick={() => onChange(option.value)}
          />
        ))}
      </div>
      {field.optional && value !== undefined && (
        <Button kind="quiet" onClick={() => onChange(undefined)}>
          {words.clearAnswer}
          <HiddenText>: {field.label}</HiddenText>
        </Button>
      )}
    </FieldGroup>
  );
}

interface ChoicesFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Any of a few; the answer keeps the order of the options. */
export function ChoicesField({ options, value, onChange, ...field }: ChoicesFieldProps) {
  const toggle = (toggled: string, checked: boolean) =>
    onChange(
      options.map((option) => option.value).filter((each) => (each === toggled ? checked : value.includes(each))),
    );
  return (
    <FieldGroup field={field}>
      <div className={styles.options}>
        {options.map((option) => (
          <CheckLine
            key={option.value}
            name={field.id}
            {...option}
            checked={value.includes(option.value)}
            onChange={(checked) => toggle(option.value, checked)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
