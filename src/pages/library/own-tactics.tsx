import { useState } from 'react';
import { type TacticKind, tacticKinds } from '#domain/tactic.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { words as engagementWords } from '#stages/engagement/words.ts';
import { Button } from '#ui/button.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withEntry } from '#workshop/library/library.ts';
import { lineMax } from '#workshop/session.ts';
import { EntryLines } from './entry-lines.tsx';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** Tactics a consultant runs with more than one client. */
export function OwnTactics({ library, context }: LibraryPartProps) {
  const { tactics: words } = useLibraryWords();
  const { cards: kinds } = engagementWords[useLanguage()];
  const [kind, setKind] = useState<TacticKind>();
  const [name, setName] = useState('');
  const [stopRule, setStopRule] = useState('');
  const add = () => {
    if (kind === undefined) return;
    const stop = stopRule.trim();
    context.change((before) =>
      withEntry(before, 'tactics', { kind, name: name.trim(), ...(stop && { stopRule: stop }) }),
    );
    setName('');
    setStopRule('');
  };
  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        <EntryLines
          part="tactics"
          none={words.none}
          context={context}
          entries={library.tactics.map((tactic) => ({
            id: tactic.id,
            text: tactic.name,
            note: [kinds[tactic.kind].label, tactic.stopRule].filter(Boolean).join(' · '),
          }))}
        />
        <SelectField
          id="tacticKind"
          label={words.kind}
          options={tacticKinds.map((value) => ({ value, label: kinds[value].label }))}
          value={kind}
          onChange={(value) => setKind(tacticKinds.find((each) => each === value))}
        />
        <TextField id="tacticName" label={words.name} value={name} onChange={setName} maxLength={lineMax} isUnsaved />
        <TextField
          id="tacticStop"
          label={words.stop}
          value={stopRule}
          onChange={setStopRule}
          maxLength={lineMax}
          isUnsaved
        />
        <div>
          <Button disabled={kind === undefined || name.trim() === ''} onClick={add}>
            {words.add}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
