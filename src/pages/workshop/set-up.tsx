import { useState } from 'react';
import { useNavigate } from 'react-router';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { useActions } from '#state/use-app.tsx';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { WhenField } from '#ui/when-field.tsx';
import { sessionLengths } from '#workshop/agenda.ts';
import { usualStart } from '#workshop/agenda-document.ts';
import type { Session } from '#workshop/session.ts';
import { workshopWords } from '#workshop/words.ts';
import { StepBoxes } from './step-boxes.tsx';

interface SetUpProps {
  readonly session: Session;
  readonly context: SessionContext;
}

/** Length, days, people, and the ways into the session. */
export function SetUp({ session, context }: SetUpProps) {
  const words = useWorkshopWords().setUp;
  const { lengths } = workshopWords[useLanguage()];
  const hasBegun = session.clock !== undefined;
  const set = (part: Partial<Session>) => context.change((before) => ({ ...before, ...part }));
  return (
    <Section title={words.title}>
      <Stack>
        {hasBegun ? (
          <p>{words.started}</p>
        ) : (
          <SelectField
            id="length"
            label={words.length}
            options={sessionLengths.map((value) => ({ value, label: lengths[value] }))}
            value={session.length}
            onChange={(value) =>
              set({ length: sessionLengths.find((each) => each === value) ?? session.length, boxes: undefined })
            }
          />
        )}
        <StepBoxes session={session} onBoxes={(boxes) => set({ boxes })} />
        <Row>
          <WhenField kind="date" id="on" label={words.on} value={session.on} onChange={(on) => set({ on })} />
          <WhenField
            kind="time"
            id="from"
            label={words.from}
            value={session.from ?? usualStart}
            onChange={(from) => set({ from })}
          />
          {session.length === 'twoSittings' && (
            <WhenField
              kind="date"
              id="secondOn"
              label={words.secondOn}
              value={session.secondOn}
              onChange={(secondOn) => set({ secondOn })}
            />
          )}
        </Row>
        <TextField
          id="leads"
          label={words.leads}
          value={session.leads ?? ''}
          maxLength={300}
          onChange={(leads) => set({ leads: leads || undefined })}
        />
        <TextField
          id="types"
          label={words.types}
          value={session.types ?? ''}
          maxLength={300}
          onChange={(types) => set({ types: types || undefined })}
        />
        <Row>
          <PageLink to="session" kind="primary">
            {hasBegun ? words.resume : words.start}
          </PageLink>
          <PageLink to="wrap-up">{words.toWrapUp}</PageLink>
          <Rehearsal session={session} />
          {hasBegun && <StartingOver context={context} />}
        </Row>
        <p>{words.rehearsing}</p>
        <p>
          <a href={hrefOf(addressOf.library)}>{words.toLibrary}</a>
        </p>
      </Stack>
    </Section>
  );
}

/** A copy of an example to practise on, with the agenda of this session. */
function Rehearsal({ session: { length, boxes } }: Pick<SetUpProps, 'session'>) {
  const words = useWorkshopWords().setUp;
  const language = useLanguage();
  const { adopt, workshop } = useActions();
  const navigate = useNavigate();
  const rehearse = async () => {
    const id = await adopt(await exampleStrategy(exampleIds[0], language));
    const rehearsal = await workshop(id);
    await opened(rehearsal);
    rehearsal.move((before) => ({ ...before, length, ...(boxes && { boxes }) }));
    await navigate(addressOf.strategy(id, 'session'));
  };
  return <Button onClick={rehearse}>{words.rehearse}</Button>;
}

/** Resolves once the disk has answered, whatever it said. */
const opened = (context: SessionContext): Promise<void> =>
  new Promise((resolve) => {
    const hear = () => {
      if (context.state().reading === 'loading') return;
      end();
      resolve();
    };
    const end = context.listen(hear);
    hear();
  });

function StartingOver({ context }: Pick<SetUpProps, 'context'>) {
  const words = useWorkshopWords().setUp;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.over}
      </Button>
      <AlertDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={words.over}
        description={words.overSure}
        confirmLabel={words.over}
        danger
        onConfirm={() => context.move(({ clock: _over, ...session }) => session)}
      />
    </>
  );
}
