import { useState } from 'react';
import { download, today } from '#frame/browser.ts';
import { FileButton } from '#frame/imports/file-button.tsx';
import { libraryFileOf, readLibrary } from '#storage/library-file.ts';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { entriesIn, withBrought } from '#workshop/library/exchange.ts';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** The library as a file, out and in. */
export function Exchange({ library, context }: LibraryPartProps) {
  const words = useLibraryWords().exchange;
  const [said, setSaid] = useState('');
  const save = () => {
    const name = `stage-zero-library-${today()}.json`;
    download(name, 'application/json', libraryFileOf(library));
    setSaid(words.saved(name));
  };
  const open = async ([file]: readonly File[]) => {
    const read = file && readLibrary(await file.text());
    if (read?.kind !== 'read') return setSaid(words[read?.kind ?? 'unreadable']);
    const after = withBrought(library, read.library);
    context.change((before) => withBrought(before, read.library));
    const refused = read.refused > 0 ? words.refused(read.refused) : '';
    setSaid([words.read(entriesIn(after) - entriesIn(library)), refused].filter(Boolean).join(' '));
  };
  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        <Row>
          <Button onClick={save}>{words.save}</Button>
          <FileButton label={words.open} accept=".json,application/json" onChoose={open} />
        </Row>
        <p role="status">{said}</p>
      </Stack>
    </Section>
  );
}
