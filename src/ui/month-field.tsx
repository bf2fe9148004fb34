import { monthNames } from '#i18n/month-names.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';
import styles from './month-field.module.css';
import { Select } from './select-field.tsx';
import { useUiWords } from './use-ui-words.ts';

interface MonthFieldProps extends FieldProps {
  /** `'2027-08'`; `'2027-'` and `'-08'` while only one half is chosen, `''` before. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

const firstYear = 2024;
const yearCount = 16;

/** A calendar month of a year, from two lists. */
export function MonthField({ value, onChange, ...field }: MonthFieldProps) {
  const words = useUiWords();
  const names = monthNames[useLanguage()].alone;
  const [year = '', month = ''] = (value ?? '').split('-');
  const put = (nextYear: string, nextMonth: string) =>
    onChange(nextYear === '' && nextMonth === '' ? '' : `${nextYear}-${nextMonth}`);
  return (
    <FieldGroup field={field}>
      <div className={styles.month}>
        <Select
          id={`${field.id}--month`}
          label={words.month}
          options={names.map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label }))}
          value={month}
          onChange={(picked) => put(year, picked ?? '')}
          invalid={field.problem !== undefined}
        />
        <Select
          id={`${field.id}--year`}
          label={words.year}
          options={yearsWith(year).map((each) => ({ value: each, label: each }))}
          value={year}
          onChange={(picked) => put(picked ?? '', month)}
          invalid={field.problem !== undefined}
        />
      </div>
    </FieldGroup>
  );
}

function yearsWith(year: string): readonly string[] {
  const years = Array.from({ length: yearCount }, (_, index) => String(firstYear + index));
  return /^\d{4}$/.test(year) && !years.includes(year) ? [year, ...years] : years;
}
