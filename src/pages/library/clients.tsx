import { useState } from 'react';
import { addressOf, firstPage, hrefOf } from '#frame/addresses.ts';
import { useLastPage } from '#frame/strategy/use-last-page.ts';
import { useApp } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { Select } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { clientsFound, tagsIn, withClient } from '#workshop/library/library.ts';
import styles from './library.module.css';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** Every strategy on this device as a client: found by name and tag, put into the archive and taken back. */
export function Clients({ library, context }: LibraryPartProps) {
  const words = useLibraryWords();
  const entries = useApp((app) => app.entries);
  const lastPageOf = useLastPage();
  const [wanted, setWanted] = useState('');
  const [tag, setTag] = useState<string>();
  const [isArchived, setArchived] = useState(false);
  const tags = tagsIn(library);
  const found = clientsFound(library, entries, { wanted, tag, isArchived });
  return (
    <Section title={words.clients.title} intro={words.clients.archiveHint}>
      <Stack>
        {entries.length === 0 ? (
          <p>{words.clients.none}</p>
        ) : (
          <>
            <TextField id="search" label={words.clients.search} value={wanted} onChange={setWanted} isUnsaved />
            <Row>
              {tags.length > 0 && (
                <Select
                  id="tag"
                  label={words.clients.tag}
                  placeholder={words.clients.anyTag}
                  options={tags.map((value) => ({ value, label: value }))}
                  value={tag}
                  onChange={setTag}
                />
              )}
              <CheckLine label={words.clients.archived} checked={isArchived} onChange={setArchived} />
            </Row>
            <p role="status">{found.length === 0 ? words.clients.nothing : words.clients.found(found.length)}</p>
          </>
        )}
        <ul className={styles.lines}>
          {found.map(({ id, title, tags: own }) => (
            <li key={id} className={styles.line}>
              <a href={hrefOf(addressOf.strategy(id, lastPageOf(id) ?? firstPage))} className={styles.grows}>
                {title || words.untitled}
              </a>
              <span className={styles.soft}>{own.join(' · ')}</span>
              <Button kind="quiet" onClick={() => context.change((before) => withClient(before, id, own, !isArchived))}>
                {isArchived ? words.clients.unarchive : words.clients.archive}
                <HiddenText>{words.about(title || words.untitled)}</HiddenText>
              </Button>
              <Tags
                key={own.join()}
                id={id}
                title={title || words.untitled}
                tags={own}
                onKeep={(next) => context.change((before) => withClient(before, id, next, isArchived))}
              />
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  );
}

interface TagsProps {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly onKeep: (tags: readonly string[]) => void;
}

function Tags({ id, title, tags, onKeep }: TagsProps) {
  const words = useLibraryWords();
  const [typed, setTyped] = useState(tags.join(', '));
  const keep = () => onKeep(typed.split(','));
  return (
    <Details
      quiet
      summary={
        <>
          {words.clients.tags}
          <HiddenText>{words.about(title)}</HiddenText>
        </>
      }
    >
      <Stack>
        <TextField
          id={`tags.${id}`}
          label={words.clients.tagsOf(title)}
          hint={words.clients.tagsHint}
          value={typed}
          onChange={setTyped}
          onEnter={keep}
          maxLength={300}
          isUnsaved
        />
        <div>
          <Button onClick={keep}>{words.keep}</Button>
        </div>
      </Stack>
    </Details>
  );
}
