import type { ReactNode } from 'react';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import { type OutcomeEntry, type OutcomeList, withOutcomeEntry } from '#strategy/workshop-outcome.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { WhenField } from '#ui/when-field.tsx';
import { lineMax } from '#workshop/session.ts';

type ListProps = Pick<EditingPageProps, 'strategy' | 'edit'>;

interface EditableProps<Name extends OutcomeList> extends ListProps {
  readonly name: Name;
  readonly title: string;
  readonly fields: (entry: OutcomeEntry<Name>, set: (part: Partial<OutcomeEntry<Name>>) => void) => ReactNode;
}

/** Entries that can be added, changed and taken away. They are kept with the strategy. */
function Editable<Name extends OutcomeList>({ strategy, edit, name, title, fields }: EditableProps<Name>) {
  const words = useWorkshopWords().wrapUp;
  const outcome = strategy.workshop ?? {};
  const entries: readonly OutcomeEntry<Name>[] = outcome[name] ?? [];
  const put = (next: readonly OutcomeEntry<Name>[]) => edit.keepOutcome({ ...outcome, [name]: next });
  const add = () => edit.keepOutcome(withOutcomeEntry(outcome, name, { id: edit.newId(), text: '' }));
  return (
    <Section title={title}>
      <Stack>
        {entries.length === 0 && <p>{words.empty}</p>}
        {entries.map((entry) => (
          <div key={entry.id}>
            {fields(entry, (part) => put(entries.map((each) => (each === entry ? { ...each, ...part } : each))))}
            <Button kind="quiet" onClick={() => put(entries.filter((each) => each !== entry))}>
              {words.remove}
              <HiddenText>{words.about(entry.text ?? '')}</HiddenText>
            </Button>
          </div>
        ))}
        <div>
          <Button onClick={add}>
            {words.add}
            <HiddenText>{words.about(title)}</HiddenText>
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

export function Decisions(props: ListProps) {
  const words = useWorkshopWords().wrapUp;
  return (
    <Editable
      {...props}
      name="decisions"
      title={words.decisions}
      fields={({ id, text = '', dissent = '', about }, set) => (
        <>
          <TextField
            id={`decisions.${id}`}
            label={words.decision}
            hint={about && words.onProblem(about)}
            value={text}
            onChange={(next) => set({ text: next })}
          />
          <TextField
            id={`decisions.${id}.dissent`}
            label={words.dissent}
            value={dissent}
            onChange={(next) => set({ dissent: next || undefined })}
          />
        </>
      )}
    />
  );
}

export function Parked(props: ListProps) {
  const words = useWorkshopWords().wrapUp;
  return (
    <Editable
      {...props}
      name="parked"
      title={words.parked}
      fields={({ id, text = '' }, set) => (
        <TextField id={`parked.${id}`} label={words.parkedOne} value={text} onChange={(next) => set({ text: next })} />
      )}
    />
  );
}

export function NextSteps(props: ListProps) {
  const words = useWorkshopWords().wrapUp;
  return (
    <Editable
      {...props}
      name="nextSteps"
      title={words.next}
      fields={({ id, text = '', owner = '', due }, set) => (
        <>
          <TextField
            id={`nextSteps.${id}`}
            label={words.step}
            value={text}
            maxLength={lineMax}
            onChange={(next) => set({ text: next })}
          />
          <Row>
            <TextField
              id={`nextSteps.${id}.owner`}
              label={words.owner}
              value={owner}
              maxLength={lineMax}
              onChange={(next) => set({ owner: next || undefined })}
            />
            <WhenField
              kind="date"
              id={`nextSteps.${id}.due`}
              label={words.due}
              value={due}
              onChange={(next) => set({ due: next })}
            />
          </Row>
        </>
      )}
    />
  );
}
