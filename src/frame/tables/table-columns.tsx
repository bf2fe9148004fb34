import { useState } from 'react';
import { type PostColumn, postColumns } from '#strategy/offers.ts';
import type { TableColumn } from '#tracking/tables/columns.ts';
import { Details } from '#ui/details.tsx';
import { SelectField } from '#ui/select-field.tsx';
import styles from './tables.module.css';
import { useTableWords } from './use-table-words.ts';

export interface TableColumnsProps {
  readonly id: string;
  readonly columns: readonly TableColumn[];
  readonly labels: Readonly<Record<PostColumn, string>>;
  readonly isAsked: boolean;
  readonly onSay: (columns: PostColumn[]) => void;
}

/** The columns of a pasted table with their first values, and what each is taken for, to be changed with a list. */
export function TableColumns({ id, columns, labels, isAsked, onSay }: TableColumnsProps) {
  const words = useTableWords();
  // What was asked must not fold under the hand with its first answer.
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setWasAsked(true);
  const said = columns.map(({ column }): PostColumn => column ?? 'none');
  return (
    <Details summary={words.columns} open={wasAsked}>
      <div className={styles.fields}>
        {columns.map(({ name, samples }, place) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear one name
            key={place}
            id={`${id}--column-${place}`}
            label={name === '' ? words.column(place + 1) : name}
            hint={samples.map((sample) => (sample.length > 30 ? `${sample.slice(0, 30)}…` : sample)).join(' · ')}
            options={postColumns.map((value) => ({ value, label: labels[value] }))}
            value={said[place]}
            onChange={(value) => onSay(said.with(place, (value ?? 'none') as PostColumn))} // the options are the columns
          />
        ))}
      </div>
    </Details>
  );
}
