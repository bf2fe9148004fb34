import { type DragEvent, type ReactNode, useState } from 'react';
import { FileButton } from '#frame/imports/file-button.tsx';
import { readTableFile } from '#tracking/tables/file.ts';
import { useOfferWords } from './use-offer-words.ts';

interface TableDoorProps {
  readonly children: ReactNode;
  readonly onText: (text: string) => void;
}

/** Takes a table as a file, dropped here or chosen; what is not taken is refused by name. */
export function TableDoor({ children, onText }: TableDoorProps) {
  const words = useOfferWords().proof;
  const [refused, setRefused] = useState<string>();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readTableFile(file.name, new Uint8Array(await file.arrayBuffer()));
    setRefused(read.kind === 'text' ? undefined : words.refused[read.problem](file.name, read.cell ?? ''));
    if (read.kind === 'text') onText(read.text);
  };
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drop = (event: DragEvent) => {
    hold(event);
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div onDragOver={hold} onDrop={drop}>
      {children}
      <FileButton label={words.chooseFile} accept=".csv,.tsv,.txt,.xlsx" onChoose={([file]) => take(file)} />
      <p role="alert">{refused}</p>
    </div>
  );
}
