import type { ReactNode } from 'react';
import { useWorkshopWords } from '#frame/workshop/use-workshop-words.ts';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { WhenField } from '#ui/when-field.tsx';
import { lineMax, type Session, withId } from '#workshop/session.ts';

interface ListProps {
  readonly session: Session;
  readonly context: SessionContext;
}

type ListName = 'decisions' | 'parked' | 'nextSteps';
type Entry<Name extends ListName> = Session[Name][number];

interface EditableProps<Name extends ListName> extends ListProps {
  readonly name: Name;
  readonly title: string;
  readonly fields: (entry: Entry<Name>, set: (part: Partial<Entry<Name>>) => void) => ReactNode;
}

/** Entries that can be added, changed and taken away; the workshop's own undo brings one back. */
function Editable<Name extends ListName>({ session, context, name, title, fields }: EditableProps<Name>) {
  const words = useWorkshopWords().wrapUp;
  const entries: readonly Entry<Name>[] = session[name];
  const put = (make: (before: readonly Entry<Name>[]) => readonly Entry<Name>[]) =>
    context.change((before) => ({ ...before, [name]: make(before[name]) }));
  const add = () =>
    context.change((before) => {
      const [counted, id] = withId(before);
      return { ...counted, [name]: [...counted[name], { id, text: '' }] };
    });
  return (
    <Section title={title}>
      <Stack>
        {entries.length === 0 && <p>{words.empty}</p>}
        {entries.map((entry) => (
          <div key={entry.id}>
            {fields(entry, (part) =>
              put((before) => before.map((each) => (each.id === entry.id ? { ...each, ...part } : each))),
            )}
            <Button kind="quiet" onClick={() => put((before) => before.filter(({ id }) => id !== entry.id))}>
              {words.remove}
              <HiddenText>{words.about(entry.text)}</HiddenText>
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
      fields={({ id, text, dissent = '' }, set) => (
        <>
          <TextField
            id={`decisions.${id}`}
            label={words.decision}
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
      fields={({ id, text }, set) => (
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
      fields={({ id, text, owner = '', due }, set) => (
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
