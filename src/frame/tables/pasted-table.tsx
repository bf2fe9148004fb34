import { useState } from 'react';
import { useFormats } from '#i18n/use-formats.tsx';
import { textLengthMax } from '#stages/answer-kinds.ts';
import { usePreferences } from '#state/use-app.tsx';
import { type PostColumn, type Proof, postColumns } from '#strategy/offers.ts';
import { bestTable } from '#tracking/tables/best-table.ts';
import { type NamedTable, type TableFile, tableBytesMost } from '#tracking/tables/file.ts';
import { fitted } from '#tracking/tables/fitted.ts';
import { readPosts } from '#tracking/tables/posts.ts';
import { Stack } from '#ui/layout.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TableColumns, type TableColumnsProps } from './table-columns.tsx';
import { TableDoor } from './table-door.tsx';
import { useTableWords } from './use-table-words.ts';

interface PastedTableProps extends Omit<TableColumnsProps, 'onSay'> {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** A new text with what was said before of such a table, or what is said of its columns now. */
  readonly onChange: (said: Pick<Proof, 'pasted' | 'columns' | 'dayFirst'>) => void;
}

/** The sheets of the file that was taken, and which of them is read. */
interface Sheets {
  readonly tables: readonly NamedTable[];
  readonly at: number;
  /** Says which of them cannot be read. */
  readonly leftOut: string;
}

const noSheets: Sheets = { tables: [], at: 0, leftOut: '' };

/** A table that is pasted, dropped or typed, and what its columns are; what was said is remembered on this device. */
export function PastedTable({ id, label, hint, text, columns, labels, isAsked, onChange }: PastedTableProps) {
  const words = useTableWords();
  const formats = useFormats();
  const { columnsOf, rememberColumns } = usePreferences();
  const [shortened, setShortened] = useState('');
  const [sheets, setSheets] = useState<Sheets>(noSheets);
  const paste = (pasted: string) => {
    const kept = fitted(pasted, textLengthMax);
    const isWhole = kept.columnsLeft + kept.rowsLeft === 0;
    setShortened(isWhole ? '' : words.shortened(formats.number(kept.columnsLeft), formats.number(kept.rowsLeft)));
    const newText = kept.text === '' ? undefined : kept.text;
    onChange({ pasted: newText, columns: saidBefore(kept.text, columnsOf), dayFirst: undefined });
  };
  const type = (pasted: string) => {
    setSheets(noSheets);
    paste(pasted);
  };
  const choose = (tables: readonly NamedTable[], at: number, leftOut: string) => {
    setSheets({ tables, at, leftOut });
    paste(tables[at]?.text ?? '');
  };
  const take = ({ tables, leftOut }: Extract<TableFile, { kind: 'tables' }>) =>
    choose(tables, bestTable(tables), leftOut.map(({ name, cell }) => words.sheetLeftOut(name, cell)).join(' '));
  const say = (said: PostColumn[]) => {
    rememberColumns(
      columns.map(({ name }) => name),
      said,
    );
    onChange({ columns: said });
  };
  return (
    <Stack>
      <TableDoor onTables={take}>
        <TextField
          id={`${id}--pasted`}
          label={label}
          hint={hint}
          multiline
          maxLength={tableBytesMost}
          value={text}
          onChange={type}
        />
      </TableDoor>
      {sheets.tables.length > 1 && (
        <SelectField
          id={`${id}--sheet`}
          label={words.sheet}
          options={sheets.tables.map(({ name }, place) => ({ value: String(place), label: name }))}
          value={String(sheets.at)}
          onChange={(place) => choose(sheets.tables, Number(place), sheets.leftOut)}
        />
      )}
      <p role="status">{[sheets.leftOut, shortened].filter(Boolean).join(' ')}</p>
      {columns.length > 0 && <TableColumns id={id} columns={columns} labels={labels} isAsked={isAsked} onSay={say} />}
    </Stack>
  );
}

/** What was said of a table with the same names, on this device. */
function saidBefore(
  text: string,
  columnsOf: (names: readonly string[]) => readonly string[] | undefined,
): PostColumn[] | undefined {
  const reading = readPosts(text);
  const names = reading.kind === 'empty' ? [] : reading.columns.map(({ name }) => name);
  const known = columnsOf(names)?.filter((column): column is PostColumn => postColumns.some((each) => each === column));
  return known?.length === names.length ? known : undefined;
}
