import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withEntry, withoutEntry } from '#workshop/library/library.ts';
import { lineMax } from '#workshop/session.ts';
import styles from './library.module.css';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

const linesMost = 200;

/** Problems a consultant has heard before, for a room that has fallen silent. */
export function OwnProblems({ library, context }: LibraryPartProps) {
  const { problems: words, about, remove } = useLibraryWords();
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
        {library.problemLists.length === 0 && <p>{words.none}</p>}
        <ul className={styles.lines}>
          {library.problemLists.map((list) => (
            <li key={list.id} className={styles.line}>
              <span className={styles.grows}>
                {list.name} <span className={styles.soft}>{words.count(list.problems.length)}</span>
              </span>
              <Button
                kind="quiet"
                onClick={() => context.change((before) => withoutEntry(before, 'problemLists', list.id))}
              >
                {remove}
                <HiddenText>{about(list.name)}</HiddenText>
              </Button>
            </li>
          ))}
        </ul>
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
