import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import { readTableFile, type TableFile, tableBytesMost } from '#tracking/tables/file.ts';
import { FileButton } from '../imports/file-button.tsx';
import { useTableWords } from './use-table-words.ts';

interface TableDoorProps {
  readonly children: ReactNode;
  readonly onTables: (file: Extract<TableFile, { kind: 'tables' }>) => void;
}

/** Takes a table as a file, dropped here, pasted or chosen; what is not taken is refused by name. */
export function TableDoor({ children, onTables }: TableDoorProps) {
  const words = useTableWords();
  const [refused, setRefused] = useState<string>();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read: TableFile =
      file.size > tableBytesMost
        ? { kind: 'refused', problem: 'tooLarge' }
        : await readTableFile(file.name, new Uint8Array(await file.arrayBuffer()));
    setRefused(read.kind === 'refused' ? words.refused[read.problem](file.name, read.cell ?? '') : undefined);
    if (read.kind === 'tables') onTables(read);
  };
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // The window's own door takes strategies, and leaves alone what was taken here.
    event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    hold(event);
    void take(event.dataTransfer.files[0]);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    // Cells copied from a spreadsheet come with a picture of themselves.
    if (file === undefined || event.clipboardData.getData('text/plain') !== '') return;
    event.preventDefault();
    void take(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div onDragOver={hold} onDrop={drop} onPaste={paste}>
      {children}
      <FileButton label={words.chooseFile} accept=".csv,.tsv,.txt,.xlsx" onChoose={([file]) => take(file)} />
      <p role="alert">{refused}</p>
    </div>
  );
}
