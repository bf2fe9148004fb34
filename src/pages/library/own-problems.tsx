import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withEntry } from '#workshop/library/library.ts';
import { lineMax } from '#workshop/session.ts';
import { EntryLines } from './entry-lines.tsx';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

const linesMost = 200;

/** Problems a consultant has heard before, for a room that has fallen silent. */
export function OwnProblems({ library, context }: LibraryPartProps) {
  const { problems: words } = useLibraryWords();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const lines = [...new Set(typed.split('\n').map((line) => line.trim().slice(0, lineMax)))].filter(Boolean);
  const add = () => {
    const problems = lines.slice(0, linesMost);
    context.change((before) => withEntry(before, 'problemLists', { name: name.trim(), problems }));
    setName('');
    setTyped('');
  };
  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        <EntryLines
          part="problemLists"
          none={words.none}
          context={context}
          entries={library.problemLists.map((list) => ({
            id: list.id,
            text: list.name,
            note: words.count(list.problems.length),
          }))}
        />
        <TextField id="listName" label={words.name} value={name} onChange={setName} maxLength={lineMax} isUnsaved />
        <TextField
          id="listLines"
          label={words.lines}
          value={typed}
          onChange={setTyped}
          maxLength={50_000}
          multiline
          isUnsaved
        />
        <div>
          <Button disabled={name.trim() === '' || lines.length === 0} onClick={add}>
            {words.add}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
